using System.Net;
using Intranet.Domain.Accounts;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Web.Hosting;
using Intranet.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Accounts;

/// <summary>Each test has an empty installation of its own.</summary>
public sealed class FirstRunTests : IAsyncLifetime
{
    private readonly TestApp _app = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("?token=")]
    [InlineData("?token=0123456789abcdef0123456789abcdef")]
    public async Task Page_does_not_exist_without_the_right_token(string query)
    {
        var visitor = await _app.VisitorAsync();

        (await visitor.GetAsync($"/first-run{query}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.PostAsync($"/first-run{query}", Form())).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ProvincesAsync()).ShouldBe(0);
        (await visitor.GetAsync("/account/sign-in")).Document.Body!.TextContent.ShouldContain("ระบบนี้ยังไม่มีข้อมูลจังหวัด");
    }

    [Fact]
    public async Task Form_makes_province_and_administrator_once()
    {
        var visitor = await _app.VisitorAsync();
        var form = await visitor.GetAsync(await AddressAsync());
        form.Heading.ShouldBe("ติดตั้งครั้งแรก");

        var done = await visitor.SubmitAsync(form, Form());

        done.Address.AbsolutePath.ShouldBe("/account/sign-in");
        done.Document.Body!.TextContent.ShouldContain("บันทึกข้อมูลจังหวัดแล้ว");
        await visitor.SignInAsync("admin", TestApp.Password);
        (await visitor.GetAsync("/administration")).Status.ShouldBe(HttpStatusCode.OK);
        (await visitor.GetAsync("/")).Document.Body!.TextContent.ShouldContain("จังหวัดธาราเวียง");

        var another = await _app.VisitorAsync();
        (await another.GetAsync(await AddressAsync())).Status.ShouldBe(HttpStatusCode.NotFound);
        (await another.PostAsync(await AddressAsync(), Form())).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ProvincesAsync()).ShouldBe(1);
        (await _app.QueryAsync(db => db.Set<Account>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Two_posts_at_once_make_one_province()
    {
        var visitor = await _app.VisitorAsync();
        var (form, other) = (await visitor.GetAsync(await AddressAsync()), await visitor.GetAsync(await AddressAsync()));

        await Task.WhenAll(visitor.SubmitAsync(form, Form()), visitor.SubmitAsync(other, Form()));

        (await ProvincesAsync()).ShouldBe(1);
        (await _app.QueryAsync(db => db.Set<Account>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Wrong_entries_are_said_beside_their_fields_and_make_nothing()
    {
        var visitor = await _app.VisitorAsync();
        (string Field, string Typed, string Message)[] wrong =
        [
            ("Code", "5x", "ตัวเลข"),
            ("NameTh", "", "กรุณาระบุข้อมูลนี้"),
            ("FirstTh", "", "กรุณาระบุข้อมูลนี้"),
            ("UserName", "", "กรุณาระบุข้อมูลนี้"),
            ("UserName", "มีวรรค ไทย", "ชื่อผู้ใช้ใช้ได้เฉพาะตัวอักษรภาษาอังกฤษ"),
            ("PasswordAgain", "ไม่เหมือนกัน", "ไม่ตรงกัน"),
        ];
        foreach (var (field, typed, message) in wrong)
        {
            var page = await visitor.PostFormAsync(await AddressAsync(), Form(field, typed));

            page.Document.GetElementById($"Input_{field}-error").ShouldNotBeNull($"{field}: {page.Text}").TextContent.ShouldContain(message);
            page.ValueOf("ชื่อจังหวัด (ภาษาอังกฤษ)").ShouldBe("Tharawiang");
        }

        var weak = Form("Password", "สั้น");
        weak["Input.PasswordAgain"] = "สั้น";
        (await visitor.PostFormAsync(await AddressAsync(), weak)).Document.GetElementById("Input_Password-error")
            .ShouldNotBeNull().TextContent.ShouldContain("รหัสผ่านสั้นเกินไป");
        (await ProvincesAsync()).ShouldBe(0);
        (await _app.QueryAsync(db => db.Set<Person>().CountAsync())).ShouldBe(0);
    }

    private async Task<string> AddressAsync() =>
        $"/first-run?token={(await _app.ServicesAsync()).GetRequiredService<FirstRunToken>().Value}";

    private Task<int> ProvincesAsync() => _app.QueryAsync(db => db.Set<Province>().CountAsync());

    private static Dictionary<string, string> Form(string? field = null, string typed = "")
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Input.NameTh"] = "ธาราเวียง",
            ["Input.NameEn"] = "Tharawiang",
            ["Input.Code"] = "50",
            ["Input.LetterCode"] = "ธว",
            ["Input.TitleTh"] = "นาง",
            ["Input.FirstTh"] = "อรทัย",
            ["Input.LastTh"] = "ใจดี",
            ["Input.En"] = "Orathai Jaidee",
            ["Input.UserName"] = "admin",
            ["Input.Password"] = TestApp.Password,
            ["Input.PasswordAgain"] = TestApp.Password,
        };
        if (field is not null) form[$"Input.{field}"] = typed;
        return form;
    }
}
