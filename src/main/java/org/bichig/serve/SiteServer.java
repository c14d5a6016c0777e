package org.bichig.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shows a site to the browsers of this machine, and to nobody else. Pages that are open are loaded again when the site is
 * built again; the files of the site are never touched.
 */
public final class SiteServer implements AutoCloseable {

    private static final int THREADS = 8;

    /** For a free port: it must be free under both addresses of the machine. */
    private static final int ATTEMPTS = 20;

    private final List<HttpServer> servers;
    private final ExecutorService threads;
    private final Display display;
    private final Optional<LiveReload> live;
    /** Tells builds of this run from those of others, whose pages may still be open. */
    private final String run = Long.toHexString(System.nanoTime());

    private int builds;

    private SiteServer(List<HttpServer> servers, Path folder, URI address, boolean reloads) {
        this.servers = List.copyOf(servers);
        this.display = new Display(Shown.sound(address, run));
        this.live = reloads ? Optional.of(new LiveReload(display)) : Optional.empty();
        this.threads = Executors.newFixedThreadPool(THREADS);
        SiteHandler handler = new SiteHandler(folder, display, live);
        for (HttpServer server : servers) {
            server.createContext("/", handler);
            server.setExecutor(threads);
            server.start();
        }
    }

    /**
     * Begins to answer.
     *
     * @param folder the site; it may come into being later
     * @param address where the site will stand: its path is the path here
     * @param port 0 for any that is free
     * @param reloads whether pages shall be loaded again when {@link #show} is told of a build
     * @throws BindException if the port is taken
     */
    public static SiteServer start(Path folder, URI address, int port, boolean reloads) throws IOException {
        // Read by the server once. Without it each answer waits for the browser to acknowledge its headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        return new SiteServer(port == 0 ? anywhere() : at(port), folder, address, reloads);
    }

    /** Where the site is shown; ends in a slash. */
    public URI address() {
        return URI.create("http://localhost:" + servers.get(0).getAddress().getPort()
                + display.now().address().getRawPath());
    }

    /**
     * Shows the outcome of a build: the new site, or why there is none.
     *
     * @param address where the site will stand, as its files say now
     */
    public synchronized void show(Attempt attempt, URI address) {
        if (!attempt.passed()) {
            display.show(display.now().still(attempt));
        } else if (attempt instanceof Attempt.Built built) {
            boolean changed = !built.result().written().isEmpty()
                    || !built.result().removed().isEmpty();
            builds += changed ? 1 : 0;
            display.show(Shown.sound(address, run + "-" + builds));
        }
        live.ifPresent(LiveReload::tell);
    }

    private static List<HttpServer> anywhere() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return at(requireFree(addresses().get(0), 0));
            } catch (BindException taken) {
                if (attempt == ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }

    private static List<HttpServer> at(int port) throws IOException {
        // All before the first is made: a server of the JDK that was never started does not let go of its port.
        for (InetAddress address : addresses()) {
            requireFree(address, port);
        }
        List<HttpServer> servers = new ArrayList<>();
        for (InetAddress address : addresses()) {
            servers.add(HttpServer.create(new InetSocketAddress(address, port), 0));
        }
        return servers;
    }

    private static int requireFree(InetAddress address, int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 0, address)) {
            return socket.getLocalPort();
        }
    }

    /** What “localhost” may mean to a browser: were only one of them ours, the other could be somebody else's. */
    private static List<InetAddress> addresses() throws IOException {
        List<InetAddress> addresses = new ArrayList<>();
        addresses.add(InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1}));
        byte[] six = new byte[16];
        six[15] = 1;
        InetAddress loopback = InetAddress.getByAddress("localhost", six);
        if (isOfThisMachine(loopback)) {
            addresses.add(loopback);
        }
        return addresses;
    }

    private static boolean isOfThisMachine(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException unknown) {
            return false;
        }
    }

    @Override
    public void close() {
        live.ifPresent(LiveReload::close);
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
