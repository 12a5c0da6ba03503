using System.Globalization;
using AngleSharp.Html.Parser;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inbox;

/// <summary>What a supervisor sees of the office's work and does with several items at once; and who is left out of everything.</summary>
public sealed class OfficeWorkTests(TaskApp app) : IClassFixture<TaskApp>, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        if (!await app.QueryAsync(db => db.Set<Province>().AnyAsync())) await app.Build.ProvinceAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Excluded_clerk_has_it_neither_in_the_inbox_nor_in_the_count()
    {
        var scene = await app.SceneAsync();
        await app.ItemAsync(WorkItemStatus.Ready);

        (await app.SendAsync(new CountInbox(), scene.Of("excluded").Id)).Open.ShouldBe(0);
        (await app.SendAsync(new CountInbox(), scene.Of("potential").Id)).Office.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Supervisor_sees_the_work_of_the_office_and_of_its_parts_and_of_no_other()
    {
        var (agency, elsewhere) = (await app.Build.AgencyAsync(), await app.Build.AgencyAsync());
        var part = await app.Build.AgencyAsync();
        await PartOfAsync(part, agency);
        var supervisor = await SupervisorAsync(agency);
        await InvitedAsync(agency);
        await InvitedAsync(part);
        await InvitedAsync(elsewhere);

        var page = await (await app.SignInAsync(supervisor.UserName)).GetAsync("/tasks/office?show=All");

        page.Text.ShouldContain(agency.NameTh);
        page.Text.ShouldContain("2 ทั้งหมด");
        page.Text.ShouldNotContain(elsewhere.NameTh);
    }

    [Fact]
    public async Task Several_are_handed_out_at_once_and_each_that_is_refused_is_named_with_the_reason()
    {
        var agency = await app.Build.AgencyAsync();
        var supervisor = await SupervisorAsync(agency);
        var (one, two) = (await InvitedAsync(agency), await InvitedAsync(agency));
        var browser = await app.SignInAsync(supervisor.UserName);
        await browser.GetAsync("/tasks/office?show=All");
        await app.SendAsync(new ClaimWorkItem(two.Id, two.Revision), agency.Clerk.Id);

        var page = await PostAsync(browser, "Reassign", [Chosen(one), Chosen(two)], agency.Head.Id);

        page.Text.ShouldContain("ดำเนินการแล้ว 1 จาก 2 งาน");
        (await app.ReadAsync(one.Id)).ActualOwnerId.ShouldBe(agency.Head.Id);
        (await app.ReadAsync(two.Id)).ActualOwnerId.ShouldBe(agency.Clerk.Id);

        var released = await PostAsync(browser, "Release", [Chosen(await app.ReadAsync(one.Id)), Chosen(await app.ReadAsync(two.Id)), "nonsense"], person: null);
        released.Text.ShouldContain("ดำเนินการแล้ว 2 จาก 2 งาน");
        (await PostAsync(browser, "Claim", [Chosen(await app.ReadAsync(one.Id))], person: null)).Text.ShouldContain("ขณะนี้ท่านทำรายการนี้กับงานนี้ไม่ได้");
        (await PostAsync(browser, "Release", [], person: null)).Text.ShouldContain("ยังไม่ได้เลือกงานใด");
    }

    [Fact]
    public async Task Work_that_nobody_can_do_needs_attention()
    {
        var agency = await app.Build.AgencyAsync();
        var supervisor = await SupervisorAsync(agency);
        var item = await InvitedAsync(agency);
        var browser = await app.SignInAsync(supervisor.UserName);
        (await browser.GetAsync("/tasks/office")).Text.ShouldContain("0 ไม่มีผู้ทำได้");

        await app.QueryAsync(db => db.Set<PostHolding>().Where(h => h.PostId == agency.HeadPostId).ExecuteDeleteAsync());
        await app.QueryAsync(db => db.Set<RoleAssignment>().Where(r => r.PersonId == agency.Clerk.Id).ExecuteDeleteAsync());

        var page = await browser.GetAsync("/tasks/office");
        page.Text.ShouldContain("1 ไม่มีผู้ทำได้");
        page.Links.ShouldContain("ตอบหนังสือเชิญประชุม");
        item.IsOpen.ShouldBeTrue();
    }

    private async Task<Page> PostAsync(PageClient browser, string handler, IReadOnlyList<string> chosen, long? person)
    {
        var page = await browser.GetAsync("/account/password");
        var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", token), new("Input.Reason", "ลาป่วย"),
            new("Input.PersonId", person?.ToString(CultureInfo.InvariantCulture) ?? ""),
            .. chosen.Select(c => new KeyValuePair<string, string>("Chosen", c)),
        ]);
        using var response = await browser.Http.PostAsync(new Uri($"/tasks/office?show=All&handler={handler}", UriKind.Relative), content);
        var document = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(), CancellationToken.None);
        return new Page(document, response.StatusCode, response.RequestMessage!.RequestUri!);
    }

    private async Task<WorkItem> InvitedAsync(TestAgency agency)
    {
        var invitation = (await app.Build.InvitedMeetingAsync(await app.Build.WorkingGroupAsync(await app.Build.AgencyAsync(), agency))).Invitations[0];
        return await app.QueryAsync(db => db.Set<WorkItem>().AsNoTracking().SingleAsync(w => w.RecordType == "Invitation" && w.RecordId == invitation.Id));
    }

    private async Task<TestPerson> SupervisorAsync(TestAgency agency)
    {
        var person = await app.Build.PersonAsync(agency.Id);
        await app.SendAsync(new GiveRole(person.Id, Roles.WorkSupervisor, agency.Id), Actor.System("test"));
        return person;
    }

    private Task<int> PartOfAsync(TestAgency part, TestAgency whole) => app.QueryAsync(
        db => db.Set<Agency>().Where(a => a.Id == part.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.ParentAgencyId, whole.Id)));

    private static string Chosen(WorkItem item) => string.Create(CultureInfo.InvariantCulture, $"{item.Id}.{item.Revision}");
}
