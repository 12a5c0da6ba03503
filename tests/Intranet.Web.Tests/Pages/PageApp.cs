using System.Net;
using AngleSharp.Html.Parser;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Web.Tests.Pages;

/// <summary>The application as many people at many addresses use it, so that the limit on visitors' posts does not stop the tests.</summary>
public class PageApp : TestApp
{
    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<IStartupFilter, OneAddressEach>();

    private sealed class OneAddressEach : IStartupFilter
    {
        private int _last;

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, go) =>
            {
                context.Connection.RemoteIpAddress = new IPAddress(Interlocked.Increment(ref _last));
                return go(context);
            });
            next(app);
        };
    }
}

internal static class ForgedPosts
{
    /// <summary>Posts what no form on the site holds; with a valid antiforgery token unless told otherwise.</summary>
    public static async Task<Page> PostAsync(
        this PageClient client, string path, IReadOnlyDictionary<string, string>? fields = null, bool withToken = true)
    {
        const string token = "__RequestVerificationToken";
        var values = new Dictionary<string, string>(fields ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        if (withToken)
        {
            // Whoever has not signed in is sent to the sign-in page, which has a token too.
            var page = await client.GetAsync("/account/password");
            values[token] = page.Document.QuerySelector($"input[name={token}]")!.GetAttribute("value")!;
        }

        using var content = new FormUrlEncodedContent(values);
        using var response = await client.Http.PostAsync(new Uri(path, UriKind.Relative), content);
        var document = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        return new Page(document, response.StatusCode, response.RequestMessage!.RequestUri!);
    }
}
