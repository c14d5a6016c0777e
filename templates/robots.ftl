User-agent: *
Allow: /
<#if sitemap?has_content>

Sitemap: ${sitemap}
</#if>
