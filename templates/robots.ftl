User-agent: *
Allow: /
Disallow: ${repeated}
<#if sitemap?has_content>

Sitemap: ${sitemap}
</#if>
