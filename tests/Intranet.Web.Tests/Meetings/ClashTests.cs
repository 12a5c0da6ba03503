using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Web.Pages.Meetings;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>What a secretary is told about a time that is being chosen.</summary>
public sealed class ClashTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Room_that_is_used_is_named_without_the_title_of_a_meeting_one_may_not_see()
    {
        var room = Room();
        var (theirs, mine) = (await app.Build.WorkingGroupAsync(), await app.Build.WorkingGroupAsync());
        await DraftAsync(theirs, room);
        var own = await DraftAsync(mine, room);

        var clashes = await ReadAsync(mine, app.Build.Plan() with { Place = " " + room });

        clashes.Count.ShouldBe(2);
        clashes.ShouldAllBe(c => c.InRoom && c.People.Count == 0);
        clashes.Single(c => c.MeetingId == own).Title.ShouldNotBeNull();
        clashes.Single(c => c.MeetingId != own).Title.ShouldBeNull();
    }

    [Fact]
    public async Task Chair_and_members_who_are_invited_elsewhere_are_named()
    {
        var (chair, member, free) = (await app.Build.AgencyAsync(), await app.Build.AgencyAsync(), await app.Build.AgencyAsync());
        var group = await app.Build.WorkingGroupAsync(await app.Build.AgencyAsync(), chair, member, free);
        await app.Build.InvitedMeetingAsync(await app.Build.WorkingGroupAsync(await app.Build.AgencyAsync(), member, chair));

        var clash = (await ReadAsync(group, app.Build.Plan() with { Place = Room() })).ShouldHaveSingleItem();

        clash.InRoom.ShouldBeFalse();
        clash.People.Select(p => (p.Name.Th, p.IsChair)).ShouldBe([(chair.Head.NameTh, true), (member.Head.NameTh, false)]);
    }

    [Fact]
    public async Task Who_declined_or_sent_somebody_is_free_and_the_officer_is_busy()
    {
        var (declines, sends) = (await app.Build.AgencyAsync(), await app.Build.AgencyAsync());
        var (_, invitations) = await app.Build.InvitedMeetingAsync(await app.Build.WorkingGroupAsync(await app.Build.AgencyAsync(), declines, sends));
        await app.SendAsync(
            new AnswerInvitation(invitations[0].Id, invitations[0].Revision, InvitationAnswer.Decline("ติดราชการ")), declines.Head.Id);
        var officer = await app.DelegateAsync(invitations[1]);
        var secretariat = await app.Build.AgencyAsync();
        var groupId = await app.SendAsync(
            new FormWorkingGroup("clash", "คณะทดสอบ", "Test body", secretariat.Id, OrderNumber: null,
            [
                new Seat(MemberRole.Chair, PersonId: null, declines.HeadPostId), new Seat(MemberRole.Member, PersonId: null, sends.HeadPostId),
                new Seat(MemberRole.Member, officer.Id, PostId: null),
            ]), Domain.Kernel.Actor.System("test"));
        var group = new TestGroup(groupId, secretariat, await app.Build.SecretaryAsync(secretariat), []);

        var clash = (await ReadAsync(group, app.Build.Plan() with { Place = Room() })).ShouldHaveSingleItem();

        clash.People.Select(p => p.Name.Th).ShouldBe([officer.NameTh]);
    }

    [Fact]
    public async Task Acting_holder_is_busy_in_the_post_s_place()
    {
        var agency = await app.Build.AgencyAsync();
        var group = await app.Build.WorkingGroupAsync(await app.Build.AgencyAsync(), agency);
        await app.Build.InvitedMeetingAsync(await app.Build.WorkingGroupAsync(await app.Build.AgencyAsync(), agency));
        var acting = await app.Build.PersonAsync(agency.Id);
        var plan = app.Build.Plan();
        var day = Domain.Calendar.Bangkok.Date(plan.StartsAt);
        await app.SendAsync(new AppointHolder(agency.HeadPostId, acting.Id, HoldingKind.Acting, day, day, "คำสั่งที่ 1/2569"), Domain.Kernel.Actor.System("test"));

        var clash = (await ReadAsync(group, plan with { Place = Room() })).ShouldHaveSingleItem();

        clash.People.Select(p => p.Name.Th).ShouldBe([acting.NameTh]);
    }

    [Fact]
    public async Task Meetings_before_and_after_cancelled_ones_and_the_meeting_itself_are_no_clash()
    {
        var group = await app.Build.WorkingGroupAsync();
        var room = Room();
        var plan = app.Build.Plan() with { Place = room };
        var cancelled = await DraftAsync(group, room);
        await app.SendAsync(new CancelMeeting(cancelled, await app.RevisionAsync(cancelled), "ไม่มีวาระ", LetterNumber: null), group.Secretary.Id);
        await app.SendAsync(new DraftMeeting(group.Id, plan with { StartsAt = plan.EndsAt, EndsAt = plan.EndsAt.AddHours(1) }), group.Secretary.Id);
        var itself = await DraftAsync(group, room);

        (await ReadAsync(group, plan, but: itself)).ShouldBeEmpty();
        (await ReadAsync(group, plan)).ShouldHaveSingleItem().MeetingId.ShouldBe(itself);
    }

    [Fact]
    public async Task Clashes_are_found_in_three_statements_however_many_there_are()
    {
        var agencies = new List<TestAgency> { await app.Build.AgencyAsync(), await app.Build.AgencyAsync() };
        var group = await app.Build.WorkingGroupAsync(await app.Build.AgencyAsync(), agencies);
        for (var i = 0; i < 3; i++) await app.Build.InvitedMeetingAsync(group);
        var secretary = await app.ActorAsync(group.Secretary.Id);
        var plan = app.Build.Plan();
        var request = new ReadClashes([group.Id], plan.StartsAt, plan.EndsAt, plan.Place, But: null);

        (await app.CountingSqlAsync(() => app.SendAsync(request, secretary))).Count.ShouldBe(3);
    }

    // Every test has the same hours; its own room keeps them apart.
    private static string Room([System.Runtime.CompilerServices.CallerMemberName] string test = "") => $"ห้อง {test}";

    private Task<long> DraftAsync(TestGroup group, string room) =>
        app.SendAsync(new DraftMeeting(group.Id, app.Build.Plan() with { Place = room }), group.Secretary.Id);

    private Task<IReadOnlyList<Clash>> ReadAsync(TestGroup group, MeetingPlan plan, long? but = null) =>
        app.SendAsync(new ReadClashes([group.Id], plan.StartsAt, plan.EndsAt, plan.Place, but), group.Secretary.Id);
}
