using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Meetings;

/// <summary>What becomes of invitations, officers and letters when a meeting is moved or called off.</summary>
public abstract class CancelledMeetingTests(TestApp app)
{
    [Fact]
    public async Task Cancelling_closes_every_task_and_tells_the_invited_and_the_officers_sent()
    {
        var (meeting, invitations) = await app.Build.InvitedMeetingAsync(3);
        var officer = await app.DelegateAsync(invitations[1]);
        await app.SendAsync(new AnswerInvitation(invitations[2].Id, invitations[2].Revision, InvitationAnswer.Attend), invitations[2].Agency.Head.Id);
        var told = await ToldAsync();

        var fell = await app.SendAsync(new CancelMeeting(meeting.Id, await app.RevisionAsync(meeting.Id), "ประธานติดราชการด่วน", "ธว 0017.1/ว 99"), meeting.Group.Secretary.Id);

        fell.ShouldBe(3);
        (await OpenTasksAsync(meeting.Id)).ShouldBe(0);
        (await StatusesAsync(meeting.Id)).ShouldAllBe(s => s == InvitationStatus.Withdrawn);
        (await DelegationsAsync(meeting.Id)).ShouldBe([DelegationStatus.Withdrawn]);
        var now = await ToldAsync();
        var everybody = invitations.SelectMany(i => new[] { PrincipalKey.Post(i.Agency.HeadPostId), PrincipalKey.Desk(i.Agency.Id) });
        foreach (var key in everybody.Append(PrincipalKey.Person(officer.Id)).Select(k => k.Value))
            now.GetValueOrDefault(key).ShouldBeGreaterThan(told.GetValueOrDefault(key), key);
        var cancelled = await app.MeetingAsync(meeting.Id);
        cancelled.Status.ShouldBe(MeetingStatus.Cancelled);
        cancelled.Letters.OrderBy(l => l.Sequence).Select(l => l.Kind).ShouldBe([LetterKind.Invitation, LetterKind.Cancellation]);
        await app.SettledAsync();
    }

    [Fact]
    public async Task Cancelling_a_draft_tells_nobody()
    {
        var meeting = await app.Build.MeetingAsync();
        var told = (await ToldAsync()).Values.Sum();

        (await app.SendAsync(new CancelMeeting(meeting.Id, meeting.Revision, "ไม่ต้องประชุมแล้ว", LetterNumber: null), meeting.Group.Secretary.Id)).ShouldBe(0);

        (await ToldAsync()).Values.Sum().ShouldBe(told);
        (await app.MeetingAsync(meeting.Id)).Letters.ShouldBeEmpty();
    }

    [Fact]
    public async Task Postponing_asks_everybody_again_by_the_new_day_and_withdraws_the_officers()
    {
        var (meeting, invitations) = await app.Build.InvitedMeetingAsync(2);
        await app.DelegateAsync(invitations[0]);
        await app.SendAsync(new AnswerInvitation(invitations[1].Id, invitations[1].Revision, InvitationAnswer.Attend), invitations[1].Agency.Head.Id);
        var time = LaterTime();

        await PostponeAsync(meeting, time, "ธว 0017.1/ว 100");

        (await StatusesAsync(meeting.Id)).ShouldAllBe(s => s == InvitationStatus.AwaitingAnswer);
        (await DelegationsAsync(meeting.Id)).ShouldBe([DelegationStatus.Withdrawn]);
        var due = await app.QueryAsync(db => Tasks(db, meeting.Id).Where(w => w.Status == WorkItemStatus.Ready).Select(w => w.DueAt).ToListAsync());
        due.Count.ShouldBe(2);
        due.ShouldAllBe(at => Domain.Calendar.Bangkok.Date(at) == time.ReplyBy);
    }

    [Fact]
    public async Task Each_letter_keeps_the_time_it_named_and_the_last_one_stands()
    {
        var (meeting, _) = await app.Build.InvitedMeetingAsync(1);
        var before = await app.MeetingAsync(meeting.Id);
        var time = LaterTime();

        await PostponeAsync(meeting, time, "ธว 0017.1/ว 101");

        var moved = await app.MeetingAsync(meeting.Id);
        moved.Letters.OrderBy(l => l.Sequence).Select(l => (l.Kind, l.StartsAt))
            .ShouldBe([(LetterKind.Invitation, before.StartsAt), (LetterKind.Postponement, time.StartsAt.ToUniversalTime())]);
        moved.LetterNumber.ShouldBe("ธว 0017.1/ว 101");
        moved.Place.ShouldBe(time.Place);
    }

    [Fact]
    public async Task Meeting_that_has_begun_is_neither_moved_nor_called_off()
    {
        var (meeting, _) = await app.Build.InvitedMeetingAsync(1);
        var (revision, time) = (await app.RevisionAsync(meeting.Id), LaterTime());
        app.GoToTheDay(hour: 10);
        try
        {
            (await Should.ThrowAsync<RuleBroken>(() => PostponeAsync(meeting, time, "ธว 1"))).Code.ShouldBe("meetings.has-begun");
            (await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(
                new CancelMeeting(meeting.Id, revision, "ไม่มีวาระ", LetterNumber: null), meeting.Group.Secretary.Id))).Code.ShouldBe("meetings.has-begun");
        }
        finally
        {
            app.Clock.Set(FakeBusinessClock.Start);
        }
    }

    private MeetingTime LaterTime()
    {
        var plan = app.Build.Plan();
        return new MeetingTime(plan.StartsAt.AddDays(14), plan.EndsAt.AddDays(14), "ห้องประชุมใหม่", OnlineLink: null, plan.ReplyBy.AddDays(14));
    }

    private async Task PostponeAsync(TestMeeting meeting, MeetingTime time, string letter) =>
        await app.SendAsync(new PostponeMeeting(meeting.Id, await app.RevisionAsync(meeting.Id), time, "ห้องประชุมไม่ว่าง", letter), meeting.Group.Secretary.Id);

    private static IQueryable<WorkItem> Tasks(IntranetDbContext db, long meetingId)
    {
        var (invitation, delegation) = (RecordTypes.Of<Invitation>(), RecordTypes.Of<AttendanceDelegation>());
        return db.Set<WorkItem>().Where(w =>
            (w.RecordType == invitation && db.Set<Invitation>().Any(i => i.MeetingId == meetingId && i.Id == w.RecordId))
            || (w.RecordType == delegation && db.Set<AttendanceDelegation>().Any(d => d.MeetingId == meetingId && d.Id == w.RecordId)));
    }

    private Task<int> OpenTasksAsync(long meetingId) => app.QueryAsync(db => Tasks(db, meetingId).CountAsync(w => w.Status == WorkItemStatus.Ready));

    private Task<List<InvitationStatus>> StatusesAsync(long meetingId) =>
        app.QueryAsync(db => db.Set<Invitation>().Where(i => i.MeetingId == meetingId).Select(i => i.Status).ToListAsync());

    private Task<List<DelegationStatus>> DelegationsAsync(long meetingId) =>
        app.QueryAsync(db => db.Set<AttendanceDelegation>().Where(d => d.MeetingId == meetingId).Select(d => d.Status).ToListAsync());

    private Task<Dictionary<string, int>> ToldAsync() =>
        app.QueryAsync(db => db.Set<Notification>().GroupBy(n => n.Principal).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count));
}

public sealed class CancelledMeetingsOnDefaultHost(TestApp app) : CancelledMeetingTests(app), IClassFixture<TestApp>;

public sealed class CancelledMeetingsAfterCommit(AfterCommitApp app) : CancelledMeetingTests(app), IClassFixture<AfterCommitApp>;
