using System.Net;
using Intranet.Domain.Accounts;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Accounts;

public sealed class RateLimitTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Thirty_first_post_within_a_minute_is_told_to_wait()
    {
        var visitor = await app.VisitorAsync();
        var form = await visitor.GetAsync("/account/sign-in");
        var nothing = new Dictionary<string, string>();

        for (var post = 1; post <= 30; post++)
            (await visitor.SubmitAsync(form, nothing, "เข้าสู่ระบบ")).Status.ShouldBe(HttpStatusCode.OK);
        var next = await visitor.SubmitAsync(form, nothing, "เข้าสู่ระบบ");

        next.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        next.Heading.ShouldBe("มีการส่งข้อมูลถี่เกินไป");
        (await visitor.GetAsync("/account/sign-in")).Status.ShouldBe(HttpStatusCode.OK, "Reading is not limited.");
    }
}

public sealed class LanguageTests(PageApp app) : IClassFixture<PageApp>
{
    [Fact]
    public async Task Visitor_reads_english_after_switching_and_thai_after_switching_back()
    {
        var visitor = await app.VisitorAsync();
        (await visitor.GetAsync("/account/sign-in?returnUrl=%2Fmeetings")).Heading.ShouldBe("เข้าสู่ระบบ");

        var english = await SwitchAsync(visitor, "/account/sign-in?returnUrl=%2Fmeetings", "English");

        english.Heading.ShouldBe("Sign in");
        english.Address.PathAndQuery.ShouldBe("/account/sign-in?returnUrl=%2Fmeetings");
        english.Document.DocumentElement.GetAttribute("lang").ShouldBe("en");
        (await visitor.GetAsync("/status/404")).Document.DocumentElement.GetAttribute("lang").ShouldBe("en");
        (await SwitchAsync(visitor, "/account/sign-in", "ภาษาไทย")).Heading.ShouldBe("เข้าสู่ระบบ");
    }

    [Fact]
    public async Task Choice_of_a_person_is_kept_for_what_is_sent_to_them()
    {
        var person = await app.Build.PersonAsync();
        var client = await app.SignInAsync(person.UserName);

        var page = await SwitchAsync(client, "/organisation/holidays", "English");

        page.Address.AbsolutePath.ShouldBe("/organisation/holidays");
        (await LanguageOfAsync(person)).ShouldBe("en");
        await SwitchAsync(client, "/", "ภาษาไทย");
        (await LanguageOfAsync(person)).ShouldBe("th");
    }

    [Fact]
    public async Task Return_address_on_another_host_is_ignored()
    {
        var client = await app.SignInAsync((await app.Build.PersonAsync()).UserName);

        var page = await client.PostFormAsync(
            "/", new Dictionary<string, string>(StringComparer.Ordinal) { ["returnUrl"] = "//elsewhere.example/" }, "English");

        page.Address.ToString().ShouldBe("http://localhost/");
    }

    private static Task<Page> SwitchAsync(PageClient client, string path, string button) =>
        client.PostFormAsync(path, new Dictionary<string, string>(), button);

    private Task<string> LanguageOfAsync(TestPerson person) =>
        app.QueryAsync(db => db.Set<Account>().Where(a => a.PersonId == person.Id).Select(a => a.Language).SingleAsync());
}
