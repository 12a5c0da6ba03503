using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Web.Tests.Pages;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Accounts;

public sealed class PasswordTests(PageApp app) : IClassFixture<PageApp>
{
    private const string New = "รหัสผ่านใหม่ 2569";

    [Fact]
    public async Task Changed_password_keeps_this_session_ends_the_others_and_is_the_only_one_afterwards()
    {
        var person = await app.Build.PersonAsync();
        var (here, elsewhere) = (await app.SignInAsync(person.UserName), await app.SignInAsync(person.UserName));

        var page = await ChangeAsync(here, TestApp.Password, New, New);

        page.Document.QuerySelector(".notice-done").ShouldNotBeNull().TextContent.ShouldContain("เปลี่ยนรหัสผ่านแล้ว");
        (await here.GetAsync("/")).Address.AbsolutePath.ShouldBe("/");
        (await TrySignInAsync(person.UserName, TestApp.Password)).Address.AbsolutePath.ShouldBe("/account/sign-in");
        await app.SignInAsync(person.UserName, New);

        app.Time.Advance(TimeSpan.FromMinutes(31));
        (await elsewhere.GetAsync("/")).Address.AbsolutePath.ShouldBe("/account/sign-in");
        (await here.GetAsync("/")).Address.AbsolutePath.ShouldBe("/");
    }

    [Theory]
    [InlineData("", New, New, "Input_Current", "กรุณาระบุข้อมูลนี้")]
    [InlineData("ไม่ใช่รหัสผ่านนี้", New, New, "Input_Current", "รหัสผ่านปัจจุบันไม่ถูกต้อง กรุณาระบุใหม่")]
    [InlineData(TestApp.Password, "", "", "Input_New", "กรุณาระบุข้อมูลนี้")]
    [InlineData(TestApp.Password, "สั้นไป", "สั้นไป", "Input_New", "รหัสผ่านสั้นเกินไป กรุณาตั้งให้ยาวขึ้นตามที่แนะนำไว้")]
    [InlineData(TestApp.Password, "aaaaaaaaaaaa", "aaaaaaaaaaaa", "Input_New", "รหัสผ่านใช้ตัวอักษรซ้ำกันมากเกินไป กรุณาใช้ตัวอักษรให้หลากหลายขึ้น")]
    [InlineData(TestApp.Password, New, "รหัสผ่านอื่น 2569", "Input_Again", "รหัสผ่านใหม่ทั้งสองครั้งไม่ตรงกัน กรุณาระบุให้ตรงกัน")]
    public async Task Refusal_stands_beside_its_field_and_the_old_password_stays(string current, string next, string again, string field, string message)
    {
        var person = await app.Build.PersonAsync();
        var client = await app.SignInAsync(person.UserName);

        var page = await ChangeAsync(client, current, next, again);

        page.Document.GetElementById($"{field}-error").ShouldNotBeNull(page.Text).TextContent.Trim().ShouldBe(message);
        page.Document.QuerySelectorAll("input[type=password]").ShouldAllBe(e => !e.HasAttribute("value"));
        await app.SignInAsync(person.UserName);
    }

    private async Task<Page> TrySignInAsync(string userName, string password) =>
        await (await app.VisitorAsync()).PostFormAsync(
            "/account/sign-in", new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.UserName"] = userName, ["Input.Password"] = password }, "เข้าสู่ระบบ");

    private static Task<Page> ChangeAsync(PageClient client, string current, string next, string again) =>
        client.PostFormAsync("/account/password", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Input.Current"] = current,
            ["Input.New"] = next,
            ["Input.Again"] = again,
        });
}
