using System.Threading.RateLimiting;
using Intranet.Domain.Kernel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Hosting;

internal static class SecurityHosting
{
    /// <summary>The rate limit on pages that visitors may post to.</summary>
    public const string VisitorPosts = "visitor-posts";

    private const int PostsPerMinute = 30;

    /// <summary>Deny by default; a policy is called as its permission is; visitors' posts are limited.</summary>
    public static IServiceCollection AddSecurity(this IServiceCollection services)
    {
        services.AddAuthorization(options => options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicies>();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "intranet-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(VisitorPosts, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = PostsPerMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("reads"));
        });
        return services;
    }

    /// <summary>No inline script or style, no foreign origin, no framing, no guessing of types.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        return next(context);
    });

    private sealed class PermissionPolicies(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
    {
        public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
            await base.GetPolicyAsync(policyName)
            ?? new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(context =>
                context.Resource is HttpContext http && http.RequestServices.GetRequiredService<CurrentActor>().Actor.May(policyName)).Build();
    }
}
