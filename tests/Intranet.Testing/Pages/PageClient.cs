using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Shouldly;

namespace Intranet.Testing.Pages;

/// <summary>A browser without script: keeps cookies, follows redirects, submits forms with all that they hold.</summary>
public sealed class PageClient(HttpClient http)
{
    internal static WebApplicationFactoryClientOptions Options { get; } = new() { BaseAddress = new Uri("http://localhost") };

    public HttpClient Http { get; } = http;

    /// <summary>The page at the path, whatever its status.</summary>
    public async Task<Page> GetAsync(string path) => await PageOf(await Http.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Submits the form with this button (or its only form) on the page at the path; see <see cref="SubmitAsync"/>.</summary>
    public async Task<Page> PostFormAsync(string path, IReadOnlyDictionary<string, string> fields, string? button = null)
    {
        var page = await GetAsync(path);
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        return await SubmitAsync(page, fields, button);
    }

    /// <summary>
    /// Submits a form: fields that are not given keep their values, hidden ones such as the antiforgery token included. A
    /// field the form does not have fails the test.
    /// </summary>
    public async Task<Page> SubmitAsync(Page page, IReadOnlyDictionary<string, string> fields, string? button = null)
    {
        var form = page.Form(button, fields.Keys);
        var values = FormValues.Of(form, fields, button);
        var target = form.QuerySelectorAll("button[formaction]").FirstOrDefault(b => Page.Visible(b) == button)?.GetAttribute("formaction") ?? form.GetAttribute("action");
        var action = target is { Length: > 0 } ? new Uri(page.Address, target) : page.Address;
        if (!string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase))
        {
            using var query = new FormUrlEncodedContent(values);
            return await GetAsync($"{action.AbsolutePath}?{await query.ReadAsStringAsync()}");
        }

        using var content = new FormUrlEncodedContent(values);
        return await PageOf(await Http.PostAsync(action, content));
    }

    /// <summary>Signs in on the sign-in page; fails if the page does not accept it.</summary>
    public async Task SignInAsync(string userName, string password)
    {
        var page = await GetAsync("/account/sign-in");
        var passwordField = page.Document.QuerySelector<IHtmlInputElement>("input[type=password]").ShouldNotBeNull(page.Text);
        var userField = page.Document.QuerySelector<IHtmlInputElement>("input[autocomplete~=username]").ShouldNotBeNull(page.Text);
        var after = await SubmitAsync(page, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [userField.Name!] = userName,
            [passwordField.Name!] = password,
        });
        after.Address.AbsolutePath.ShouldNotBe("/account/sign-in", string.Join(" ", after.Errors));
    }

    private static async Task<Page> PageOf(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        var document = await new HtmlParser().ParseDocumentAsync(html);
        return new Page(document, response.StatusCode, response.RequestMessage!.RequestUri!);
    }
}
