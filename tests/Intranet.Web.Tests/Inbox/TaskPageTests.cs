using System.Globalization;
using System.Net;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inbox;

/// <summary>The desk and the page of a task, on the invitations of a meeting.</summary>
public sealed partial class TaskPageTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    // The frame looks for the province until there is one.
    public async ValueTask InitializeAsync()
    {
        if (!await app.QueryAsync(db => db.Set<Province>().AnyAsync())) await app.Build.ProvinceAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Clerk_takes_on_from_the_desk_and_the_other_clerk_sees_it_no_more()
    {
        var (invitation, other) = await TwoClerksAsync();
        var clerk = await app.SignInAsync(invitation.Agency.Clerk.UserName);

        var desk = await clerk.GetAsync("/?tab=Office");
        var page = await clerk.SubmitAsync(desk, new Dictionary<string, string>(), desk.Buttons.Single(b => b.StartsWith("รับเรื่อง", StringComparison.Ordinal)));

        page.Text.ShouldContain("ท่านรับเรื่องนี้แล้ว");
        page.Text.ShouldContain("งานนี้อยู่กับท่าน");
        (await app.SendAsync(new CountInbox(), other.Id)).Open.ShouldBe(0);
        (await app.SendAsync(new CountInbox(), invitation.Agency.Clerk.Id)).Mine.ShouldBe(1);
        (await app.SendAsync(new CountInbox(), invitation.Agency.Head.Id)).Mine.ShouldBe(0);
    }

    [Fact]
    public async Task Fact_closes_the_task_whoever_has_taken_it_on()
    {
        var (invitation, _) = await TwoClerksAsync();
        var item = await ItemAsync(invitation.Id);
        await app.SendAsync(new ClaimWorkItem(item.Id, item.Revision), invitation.Agency.Clerk.Id);

        await app.SendAsync(new AnswerInvitation(invitation.Id, invitation.Revision, InvitationAnswer.Attend), invitation.Agency.Head.Id);

        var closed = await app.QueryAsync(db => db.Set<WorkItem>().AsNoTracking().SingleAsync(w => w.Id == item.Id));
        (closed.Status, closed.ClosedByPersonId).ShouldBe((WorkItemStatus.Completed, invitation.Agency.Head.Id));
    }

    [Fact]
    public async Task Delegator_is_told_when_the_other_has_done_it()
    {
        var (invitation, _) = await TwoClerksAsync();
        var item = await ItemAsync(invitation.Id);
        await app.SendAsync(new DelegateWorkItem(item.Id, item.Revision, invitation.Agency.Clerk.Id, "โปรดเตรียมคำตอบ"), invitation.Agency.Head.Id);

        await app.SendAsync(new PrepareAnswer(invitation.Id, invitation.Revision, InvitationAnswer.Attend), invitation.Agency.Clerk.Id);

        var head = await app.SignInAsync(invitation.Agency.Head.UserName);
        (await head.GetAsync("/notifications")).Text.ShouldContain("งานที่ท่านมอบหมายดำเนินการแล้ว");
    }

    [Fact]
    public async Task What_asks_for_a_post_is_offered_only_to_those_who_could_do_it()
    {
        var (invitation, other) = await TwoClerksAsync();
        var staff = await app.Build.PersonAsync(invitation.Agency.Id);
        var item = await ItemAsync(invitation.Id);
        var clerk = await app.SignInAsync(invitation.Agency.Clerk.UserName);

        var form = await clerk.GetAsync($"/tasks/{item.Id}?operation=Forward");

        form.Text.ShouldContain(other.NameTh);
        form.Text.ShouldContain(invitation.Agency.Head.NameTh);
        form.Text.ShouldNotContain(staff.NameTh);
        await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(
            new ForwardWorkItem(item.Id, item.Revision, staff.Id, "ผู้รับผิดชอบ"), invitation.Agency.Clerk.Id));
    }

    [Fact]
    public async Task Page_says_why_by_when_who_else_and_what_was_done()
    {
        var (invitation, other) = await TwoClerksAsync();
        var item = await ItemAsync(invitation.Id);
        var clerk = await app.SignInAsync(invitation.Agency.Clerk.UserName);

        var page = await clerk.PostFormAsync(
            $"/tasks/{item.Id}?operation=Delegate",
            new Dictionary<string, string> { ["Input.PersonId"] = Text(other.Id), ["Input.Reason"] = "โปรดเตรียมคำตอบ" }, "มอบหมายให้ผู้อื่น");

        page.Text.ShouldContain("มอบหมายแล้ว และแจ้งผู้รับมอบหมายแล้ว");
        page.ValueOf("ผู้รับเรื่อง").ShouldStartWith(other.NameTh);
        page.ValueOf("ผู้มอบหมาย").ShouldBe(invitation.Agency.Clerk.NameTh);
        page.Text.ShouldContain($"งานสารบรรณ {invitation.Agency.NameTh}");
        page.Text.ShouldContain("เหตุผล: โปรดเตรียมคำตอบ");
        page.Links.ShouldContain("เรียกคืน");
        (await clerk.GetAsync("/?tab=Waiting")).Text.ShouldContain($"อยู่กับ {other.NameTh}");
    }

    [Fact]
    public async Task Prepared_answer_is_returned_from_the_task_by_its_own_use_case()
    {
        var (invitation, _) = await TwoClerksAsync();
        await app.SendAsync(new PrepareAnswer(invitation.Id, invitation.Revision, InvitationAnswer.Attend), invitation.Agency.Clerk.Id);
        var item = await ItemAsync(invitation.Id);
        var head = await app.SignInAsync(invitation.Agency.Head.UserName);

        await head.PostFormAsync($"/tasks/{item.Id}?operation=Return", new Dictionary<string, string> { ["Input.Reason"] = "ขอให้มอบหมายผู้แทน" }, "ส่งคืนเพื่อแก้ไข");

        (await ItemAsync(invitation.Id)).Step.ShouldBe("answer");
        (await app.QueryAsync(db => db.Set<Invitation>().Where(i => i.Id == invitation.Id).Select(i => i.ReturnReason).SingleAsync())).ShouldBe("ขอให้มอบหมายผู้แทน");
    }

    [Fact]
    public async Task Day_to_look_again_is_ones_own()
    {
        var (invitation, other) = await TwoClerksAsync();
        var item = await ItemAsync(invitation.Id);
        var clerk = await app.SignInAsync(invitation.Agency.Clerk.UserName);

        var page = await clerk.PostFormAsync($"/tasks/{item.Id}", new Dictionary<string, string> { ["Input.On"] = "15/7/2569" }, "บันทึกวัน");

        page.Text.ShouldContain("15 กรกฎาคม");
        (await app.SendAsync(new ReadInbox(InboxTab.Office), invitation.Agency.Clerk.Id)).Rows.ShouldHaveSingleItem().FollowUpOn.ShouldBe(new DateOnly(2026, 7, 15));
        (await app.SendAsync(new ReadInbox(InboxTab.Office), other.Id)).Rows.ShouldHaveSingleItem().FollowUpOn.ShouldBeNull();
        (await clerk.PostFormAsync($"/tasks/{item.Id}", new Dictionary<string, string> { ["Input.On"] = "1/7/2569" }, "บันทึกวัน")).Errors.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Urgent_comes_first()
    {
        var (invitation, _) = await TwoClerksAsync();
        var second = (await app.Build.InvitedMeetingAsync(await GroupAsync(invitation))).Invitations[0];
        var item = await ItemAsync(second.Id);
        var supervisor = await app.Build.PersonAsync(invitation.Agency.Id);
        await app.SendAsync(new GiveRole(supervisor.Id, Roles.WorkSupervisor, invitation.Agency.Id), Actor.System("test"));

        await app.SendAsync(new PrioritiseWorkItem(item.Id, item.Revision, 80), supervisor.Id);

        var rows = (await app.SendAsync(new ReadInbox(InboxTab.Office), invitation.Agency.Clerk.Id)).Rows;
        rows[0].WorkItemId.ShouldBe(item.Id);
        rows.Count.ShouldBe(2);
        var first = await app.SendAsync(new ReadInbox(InboxTab.Office, After: null, Take: 1), invitation.Agency.Clerk.Id);
        (await app.SendAsync(new ReadInbox(InboxTab.Office, first.Next), invitation.Agency.Clerk.Id)).Rows.ShouldHaveSingleItem().WorkItemId.ShouldNotBe(item.Id);
    }

    [Fact]
    public async Task Task_of_others_is_not_found()
    {
        var (invitation, _) = await TwoClerksAsync();
        var item = await ItemAsync(invitation.Id);
        var stranger = await app.SignInAsync((await app.Build.AgencyAsync()).Clerk.UserName);

        (await stranger.GetAsync($"/tasks/{item.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync("/tasks/987654321")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(TestInvitation Invitation, TestPerson OtherClerk)> TwoClerksAsync()
    {
        var invitation = (await app.Build.InvitedMeetingAsync(invitations: 1)).Invitations[0];
        var other = await app.Build.PersonAsync(invitation.Agency.Id);
        await app.SendAsync(new GiveRole(other.Id, Roles.RegistryClerk, invitation.Agency.Id), Actor.System("test"));
        return (invitation, other);
    }

    private async Task<TestGroup> GroupAsync(TestInvitation invitation) => await app.Build.WorkingGroupAsync(await app.Build.AgencyAsync(), invitation.Agency);

    private Task<WorkItem> ItemAsync(long invitationId) => app.QueryAsync(db => db.Set<WorkItem>().AsNoTracking()
        .SingleAsync(w => w.RecordType == nameof(Invitation) && w.RecordId == invitationId && w.ClosedAt == null));

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
