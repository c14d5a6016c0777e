package org.bichig.render;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as an SVG picture: one path, black on white whatever the page's colours, with the quiet zone of the standard. */
final class QrSvg {

    /** ISO/IEC 18004 asks for four modules around the symbol. */
    private static final int QUIET_ZONE = 4;

    private QrSvg() {}

    static String of(String content) {
        QrCode code = QrCode.encodeText(content, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET_ZONE;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                if (!code.getModule(x, y)) {
                    x++;
                    continue;
                }
                int end = x;
                while (end < code.size && code.getModule(end, y)) {
                    end++;
                }
                path.append('M').append(x + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
                path.append('h').append(end - x).append("v1h-").append(end - x).append('z');
                x = end;
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side
                + "H0z\"/><path d=\"" + path + "\"/></svg>\n";
    }
}
