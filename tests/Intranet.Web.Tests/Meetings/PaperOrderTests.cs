using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Parser;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>A head's order on paper becomes the answer, the head is told and may take it back.</summary>
public abstract class PaperOrderTests(TestApp app)
{
    [Fact]
    public async Task Clerk_records_an_order_with_its_scan_and_the_head_takes_it_back()
    {
        var scene = await AnswerScene.SetAsync(app);
        var page = $"/meetings/invitations/{scene.Invitation.Id}";
        var clerk = await app.SignInAsync(scene.Agency.Clerk.UserName);

        var answered = await clerk.PostScanAsync($"{page}/paper-order", new(StringComparer.Ordinal)
        {
            ["Input.Kind"] = nameof(AnswerKind.Delegate),
            ["Input.Delegates[0].PersonId"] = scene.Officers[0].Id.ToString(CultureInfo.InvariantCulture),
            ["Input.OrderDate"] = "10/7/2569",
        });

        answered.Address.AbsolutePath.ShouldBe(page, string.Join(" ", answered.Errors));
        (await scene.StatusAsync()).ShouldBe(InvitationStatus.Delegated);
        (await app.OpenStepsAsync((await scene.OfAsync(scene.Officers[0])).Ref)).ShouldBe(["acknowledge"]);
        (await scene.ToldAsync(PrincipalKey.Post(scene.Agency.HeadPostId)))[^1].ShouldBe("paper-order");

        var head = await app.SignInAsync(scene.Agency.Head.UserName);
        var seen = await head.GetAsync(page);
        seen.Text.ShouldContain("วันศุกร์ที่ 10 กรกฎาคม พ.ศ. 2569");
        (await head.Http.GetAsync(new Uri(seen.Link("คำสั่ง.pdf"), UriKind.Relative), TestContext.Current.CancellationToken)).Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");

        var confirm = await head.GetAsync(seen.Link("เพิกถอนคำตอบ"));
        confirm.Text.ShouldContain(scene.Officers[0].NameTh);
        (await head.SubmitAsync(confirm, new Dictionary<string, string>(), "ยืนยันเพิกถอน")).Address.AbsolutePath.ShouldBe(page);
        (await scene.OpenStepsAsync()).ShouldBe(["answer"]);
        (await scene.OfAsync(scene.Officers[0])).Status.ShouldBe(DelegationStatus.Withdrawn);
    }

    [Fact]
    public async Task Order_without_its_date_of_tomorrow_or_older_than_the_letter_is_refused_beside_the_field()
    {
        var scene = await AnswerScene.SetAsync(app);
        var clerk = await app.SignInAsync(scene.Agency.Clerk.UserName);
        var path = $"/meetings/invitations/{scene.Invitation.Id}/paper-order";

        var undated = await clerk.PostScanAsync(path, new(StringComparer.Ordinal) { ["Input.Kind"] = nameof(AnswerKind.Attend) });
        undated.Document.GetElementById("Input_OrderDate-error").ShouldNotBeNull(undated.Text);
        undated.Text.ShouldContain("คำสั่ง.pdf", Case.Sensitive, "The scan need not be sent again.");

        var tomorrow = await clerk.PostScanAsync(path, new(StringComparer.Ordinal) { ["Input.Kind"] = nameof(AnswerKind.Attend), ["Input.OrderDate"] = "11/7/2569" });
        tomorrow.Document.GetElementById("Input_OrderDate-error").ShouldNotBeNull(tomorrow.Text);
        var early = await clerk.PostScanAsync(path, new(StringComparer.Ordinal) { ["Input.Kind"] = nameof(AnswerKind.Attend), ["Input.OrderDate"] = "9/7/2569" });
        early.Document.GetElementById("Input_OrderDate-error")!.TextContent.ShouldContain("ต้องไม่ก่อนวันที่ของหนังสือ");
        (await scene.StatusAsync()).ShouldBe(InvitationStatus.AwaitingAnswer);
    }

    [Fact]
    public async Task Order_that_sends_nobody_tells_the_signatory_only()
    {
        var scene = await AnswerScene.SetAsync(app);
        var clerk = await app.SignInAsync(scene.Agency.Clerk.UserName);

        var page = await clerk.PostScanAsync(
            $"/meetings/invitations/{scene.Invitation.Id}/paper-order",
            new(StringComparer.Ordinal) { ["Input.Kind"] = nameof(AnswerKind.Attend), ["Input.OrderDate"] = "10/7/2569" });

        page.Text.ShouldContain("ระบบแจ้งผู้สั่งการแล้ว");
        page.Text.ShouldNotContain("ผู้ได้รับมอบหมายแล้ว");
    }

    [Fact]
    public async Task Scan_is_for_those_who_see_the_invitation()
    {
        var scene = await AnswerScene.SetAsync(app);
        var clerk = await app.SignInAsync(scene.Agency.Clerk.UserName);
        await clerk.PostScanAsync($"/meetings/invitations/{scene.Invitation.Id}/paper-order", new(StringComparer.Ordinal)
        {
            ["Input.Kind"] = nameof(AnswerKind.Attend),
            ["Input.OrderDate"] = "10/7/2569",
        });
        var attachment = await app.QueryAsync(db => db.Set<FileAttachment>().SingleAsync(a => a.RecordType == RecordTypes.Of<Invitation>() && a.RecordId == scene.Invitation.Id));

        await app.SendAsync(new OpenFile(attachment.Id), scene.Invited.Meeting.Group.Secretary.Id);
        await Should.ThrowAsync<RecordNotFound>(() => app.SendAsync(new OpenFile(attachment.Id), scene.Officers[2].Id));
    }
}

internal static class ScanPosts
{
    /// <summary>Posts the form at the path as a browser does, with a scan.</summary>
    public static async Task<Page> PostScanAsync(this PageClient client, string path, Dictionary<string, string> fields)
    {
        var page = await client.GetAsync(path);
        foreach (var hidden in page.Document.QuerySelectorAll("main form[enctype] input[type=hidden]"))
            fields[hidden.GetAttribute("name")!] = hidden.GetAttribute("value") ?? "";

        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields) content.Add(new StringContent(value), name);
        using var scan = new ByteArrayContent(Encoding.ASCII.GetBytes("%PDF-1.7 signed"));
        scan.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        content.Add(scan, "Input.Scan.Chosen", "คำสั่ง.pdf");
        using var response = await client.Http.PostAsync(new Uri(path, UriKind.Relative), content);
        var document = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        return new Page(document, response.StatusCode, response.RequestMessage!.RequestUri!);
    }
}

public sealed class PaperOrdersOnDefaultHost(TestApp app) : PaperOrderTests(app), IClassFixture<TestApp>;

public sealed class PaperOrdersAfterCommit(AfterCommitApp app) : PaperOrderTests(app), IClassFixture<AfterCommitApp>;
