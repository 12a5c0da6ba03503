using System.Net;
using Intranet.Testing;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Files;

public sealed class DownloadTests(FilesApp app) : IClassFixture<FilesApp>
{
    [Fact]
    public async Task Paper_is_read_by_whoever_may_see_its_record_and_by_nobody_else()
    {
        var (owner, content) = (await app.Build.PersonAsync(), Papers.Pdf(5 * 1024 * 1024));
        var path = await AttachAsync(owner, content, "หนังสือเชิญ ประชุม.pdf");

        var response = await GetAsync(owner, path);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).AsSpan().SequenceEqual(content).ShouldBeTrue();
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/pdf");
        response.Content.Headers.ContentLength.ShouldBe(content.Length);
        var disposition = response.Content.Headers.ContentDisposition!;
        (disposition.DispositionType, disposition.FileNameStar).ShouldBe(("inline", "หนังสือเชิญ ประชุม.pdf"));
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.CacheControl!.ToString().ShouldBe("no-store, private");

        (await GetAsync(await app.Build.PersonAsync(), path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await GetAsync(owner, "/files/987654321")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await app.VisitorAsync()).GetAsync(path)).Address.AbsolutePath.ShouldBe("/account/sign-in");
    }

    [Fact]
    public async Task What_a_browser_does_not_show_is_saved()
    {
        var owner = await app.Build.PersonAsync();
        var path = await AttachAsync(owner, Papers.Text(10), "ตาราง.csv");

        var response = await GetAsync(owner, path);

        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; charset=utf-8");
    }

    [Fact]
    public async Task Head_tells_about_a_paper_without_sending_it()
    {
        var owner = await app.Build.PersonAsync();
        var path = await AttachAsync(owner, Papers.Pdf(), "a.pdf");
        using var request = new HttpRequestMessage(HttpMethod.Head, path);

        var response = await (await app.SignInAsync(owner.UserName)).Http.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentLength.ShouldBe(109);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Paper_of_a_record_that_nobody_answers_for_is_not_found()
    {
        var owner = await app.Build.PersonAsync();
        var id = await app.AttachAsync(await app.UploadAsync(Papers.Pdf(), "a.pdf", owner.Id), owner.Id, FilesApp.Unowned);

        (await GetAsync(owner, $"/files/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> AttachAsync(TestPerson owner, byte[] content, string name) =>
        $"/files/{await app.AttachAsync(await app.UploadAsync(content, name, owner.Id), owner.Id)}";

    private async Task<HttpResponseMessage> GetAsync(TestPerson person, string path) =>
        await (await app.SignInAsync(person.UserName)).Http.GetAsync(new Uri(path, UriKind.Relative));
}
