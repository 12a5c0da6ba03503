using System.Net;
using Intranet.Domain.Accounts;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Accounts;

public sealed class SignInTests(PageApp app) : IClassFixture<PageApp>
{
    private const string Button = "เข้าสู่ระบบ";
    private const string Wrong = "ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง กรุณาตรวจสอบแล้วลองอีกครั้ง";

    [Fact]
    public async Task Right_password_leads_to_the_page_that_was_asked_for()
    {
        var person = await app.Build.PersonAsync();
        var client = await app.VisitorAsync();
        var asked = await client.GetAsync("/organisation/holidays");
        asked.Address.AbsolutePath.ShouldBe("/account/sign-in");

        var page = await client.SubmitAsync(asked, Credentials(person.UserName, TestApp.Password), Button);

        page.Address.AbsolutePath.ShouldBe("/organisation/holidays");
        page.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Wrong_password_and_unknown_user_get_the_same_words()
    {
        var person = await app.Build.PersonAsync();

        var wrong = await TryAsync(person.UserName, "ไม่ใช่รหัสผ่านนี้");
        var unknown = await TryAsync("nobody-of-this-name", "ไม่ใช่รหัสผ่านนี้");

        wrong.Errors.ShouldBe([Wrong]);
        unknown.Errors.ShouldBe([Wrong]);
        wrong.Text.Replace(person.UserName, "", StringComparison.Ordinal).ShouldBe(unknown.Text);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("   ", "x")]
    [InlineData("' OR 1=1 --", "x")]
    public async Task Strange_user_name_gets_the_same_words(string userName, string password) =>
        (await TryAsync(userName, password)).Errors.ShouldBe([Wrong]);

    [Fact]
    public async Task Fifth_wrong_password_locks_the_account_even_for_the_right_one()
    {
        var person = await app.Build.PersonAsync();
        for (var attempt = 1; attempt <= 4; attempt++) (await TryAsync(person.UserName, "ผิด")).Errors.ShouldBe([Wrong]);

        var fifth = await TryAsync(person.UserName, "ผิด");
        var right = await TryAsync(person.UserName, TestApp.Password);

        fifth.Errors.ShouldHaveSingleItem().ShouldStartWith("ระงับการเข้าใช้บัญชีนี้ชั่วคราว");
        fifth.Errors[0].ShouldContain("15 นาที");
        right.Errors.ShouldHaveSingleItem().ShouldStartWith("ระงับการเข้าใช้บัญชีนี้ชั่วคราว");
    }

    [Fact]
    public async Task Right_password_forgets_the_wrong_ones_before()
    {
        var person = await app.Build.PersonAsync();
        for (var attempt = 1; attempt <= 4; attempt++) await TryAsync(person.UserName, "ผิด");

        (await TryAsync(person.UserName, TestApp.Password)).Address.AbsolutePath.ShouldBe("/");

        (await app.QueryAsync(db => db.Set<Account>().SingleAsync(a => a.PersonId == person.Id))).AccessFailedCount.ShouldBe(0);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task Return_address_on_another_host_is_ignored(string returnUrl)
    {
        var person = await app.Build.PersonAsync();
        var client = await app.VisitorAsync();

        var page = await client.PostFormAsync(
            $"/account/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}", Credentials(person.UserName, TestApp.Password), Button);

        page.Address.Host.ShouldBe("localhost");
        page.Address.AbsolutePath.ShouldBe("/");
    }

    [Fact]
    public async Task Null_character_is_refused_in_a_form_and_dropped_from_an_address()
    {
        var client = await app.SignInAsync((await app.Build.PersonAsync()).UserName);

        (await TryAsync("u\0x", "x")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await client.GetAsync("/organisation/agencies?q=%00")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_says_so()
    {
        var client = await app.SignInAsync((await app.Build.PersonAsync()).UserName);

        var page = await client.PostFormAsync("/", new Dictionary<string, string>(), "ออกจากระบบ");

        page.Address.AbsolutePath.ShouldBe("/account/sign-in");
        page.Document.Body!.TextContent.ShouldContain("ออกจากระบบแล้ว");
        (await client.GetAsync("/")).Address.AbsolutePath.ShouldBe("/account/sign-in");
    }

    private async Task<Page> TryAsync(string userName, string password) =>
        await (await app.VisitorAsync()).PostFormAsync("/account/sign-in", Credentials(userName, password), Button);

    private static Dictionary<string, string> Credentials(string userName, string password) =>
        new(StringComparer.Ordinal) { ["Input.UserName"] = userName, ["Input.Password"] = password };
}
