using System.Net;
using AngleSharp.Html.Parser;
using Intranet.Domain.Files;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Microsoft.AspNetCore.Hosting;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Files;

/// <summary>A listening server that takes forms of two megabytes: a file of one, and the rest.</summary>
public sealed class SmallFormsApp : TestApp
{
    protected override bool Listens => true;

    protected override void Configure(IWebHostBuilder host)
    {
        host.UseSetting($"{FilesOptions.Section}:{nameof(FilesOptions.MaxMegabytes)}", "1");
        host.UseSetting($"{FilesOptions.Section}:{nameof(FilesOptions.MaxPerForm)}", "1");
    }
}

public sealed class FormLimitTests(SmallFormsApp app) : IClassFixture<SmallFormsApp>
{
    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    public async Task Form_that_is_too_large_is_refused_with_a_sentence(int megabytes)
    {
        using var http = await SignedInAsync();

        var (status, text) = await PostAsync(http, megabytes);

        status.ShouldBe(HttpStatusCode.BadRequest);
        text.ShouldContain("ขนาดรวมเกิน 1 เมกะไบต์");
        (await http.GetAsync(new Uri("/account/password", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Form_within_the_limit_reaches_its_page()
    {
        using var http = await SignedInAsync();

        var (_, text) = await PostAsync(http, megabytes: 1);

        text.ShouldNotContain("ขนาดรวมเกิน");
    }

    private static async Task<(HttpStatusCode Status, string Text)> PostAsync(HttpClient http, int megabytes)
    {
        using var file = new ByteArrayContent(new byte[megabytes * 1024 * 1024]);
        using var form = new MultipartFormDataContent();
        form.Add(file, "Input.Papers.Chosen", "แผนที่.png");
        using var response = await http.PostAsync(new Uri("/account/password", UriKind.Relative), form);
        var document = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        return (response.StatusCode, document.Body!.TextContent);
    }

    private async Task<HttpClient> SignedInAsync()
    {
        var person = await app.Build.PersonAsync();
        var http = new HttpClient { BaseAddress = await app.AddressAsync() };
        await new PageClient(http).SignInAsync(person.UserName, TestApp.Password);
        return http;
    }
}
