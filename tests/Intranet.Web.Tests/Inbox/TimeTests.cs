using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Web.Tests.Engine.Model;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Intranet.Workflows.Notifications;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inbox;

/// <summary>More time that is asked for, time that stands still, and days that move because the calendar did.</summary>
public sealed partial class TimeTests(ProcessApp app) : IClassFixture<ProcessApp>
{
    [Fact]
    public async Task Secretariat_decides_about_more_time_and_the_reminders_follow_the_new_day()
    {
        var (item, head, secretary) = await OwedAsync();
        var until = Bangkok.Date(item.DueAt).AddDays(3);
        await app.SendAsync(new AskForTime(item.Id, item.Revision, until, "รอผลการประชุมภายใน"), head);

        (await OwedToAsync(secretary)).ShouldContain(("inbox.extension", item.Id));
        (await ReadAsync(item)).DueAt.ShouldBe(item.DueAt, "until somebody decides the old day stands");

        await app.SendAsync(new GrantTime(item.Id, (await ReadAsync(item)).Revision), secretary);

        var granted = await ReadAsync(item);
        Bangkok.Date(granted.DueAt).ShouldBe(until);
        granted.Candidates.ShouldAllBe(c => c.DueAt == granted.DueAt);
        (await OwedToAsync(secretary)).ShouldNotContain(("inbox.extension", item.Id));
        (await ToldAsync(head)).ShouldContain("granted");
        (await TimersAsync(item)).ShouldAllBe(due => due > item.DueAt.AddDays(-1));
    }

    [Fact]
    public async Task Refused_time_leaves_the_day_and_may_be_asked_for_again()
    {
        var (item, head, secretary) = await OwedAsync();
        await app.SendAsync(new AskForTime(item.Id, item.Revision, Bangkok.Date(item.DueAt).AddDays(3), "รอผลการประชุมภายใน"), head);
        await app.SendAsync(new RefuseTime(item.Id, (await ReadAsync(item)).Revision, "ต้องใช้รายชื่อก่อนวันประชุม"), secretary);

        var refused = await ReadAsync(item);
        (refused.DueAt, refused.ExtensionUntil).ShouldBe((item.DueAt, null));
        (await ToldAsync(head)).ShouldContain("refused");

        await app.SendAsync(new AskForTime(item.Id, refused.Revision, Bangkok.Date(item.DueAt).AddDays(1), "ขออีกครั้ง"), head);
        (await OwedToAsync(secretary)).ShouldContain(("inbox.extension", item.Id));
    }

    [Fact]
    public async Task Who_asked_and_who_decides_is_seen_by_those_concerned_only()
    {
        var (item, head, secretary) = await OwedAsync();
        await app.SendAsync(new AskForTime(item.Id, item.Revision, Bangkok.Date(item.DueAt).AddDays(3), "รอผลการประชุมภายใน"), head);
        var outsider = (await app.Build.PersonAsync((await app.Build.AgencyAsync()).Id)).Id;
        var processes = new ReadProcesses(RecordTypes.Ref<WorkItem>(item.Id));

        (await app.SendAsync(processes, outsider)).ShouldBeNull();
        (await app.SendAsync(processes, head)).ShouldNotBeNull();
        (await app.SendAsync(processes, secretary)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Whoever_asks_for_more_time_does_not_decide_by_another_key()
    {
        var (item, head, secretary) = await OwedAsync();
        var secretariat = await app.QueryAsync(db => db.Set<Person>().Where(p => p.Id == secretary).Select(p => p.AgencyId).SingleAsync());
        await app.SendAsync(new GiveRole(head, Roles.MeetingSecretary, secretariat), Actor.System("test"));

        await app.SendAsync(new AskForTime(item.Id, item.Revision, Bangkok.Date(item.DueAt).AddDays(3), "รอผลการประชุมภายใน"), head);

        (await OwedToAsync(head)).ShouldNotContain(("inbox.extension", item.Id));
        var asked = await ReadAsync(item);
        (await Should.ThrowAsync<RuleBroken>(app.SendAsync(new GrantTime(item.Id, asked.Revision), head))).Code.ShouldBe("inbox.not-now");
        await app.SendAsync(new GrantTime(item.Id, asked.Revision), secretary);
    }

    [Fact]
    public async Task Request_lapses_when_the_task_is_done_first()
    {
        var (item, head, secretary) = await OwedAsync();
        await app.SendAsync(new AskForTime(item.Id, item.Revision, Bangkok.Date(item.DueAt).AddDays(3), "รอผลการประชุมภายใน"), head);
        var revision = await app.QueryAsync(db => db.Set<Invitation>().Where(i => i.Id == item.RecordId).Select(i => i.Revision).SingleAsync());

        await app.SendAsync(new AnswerInvitation(item.RecordId, revision, new InvitationAnswer(AnswerKind.Attend)), head);

        (await OwedToAsync(secretary)).ShouldNotContain(("inbox.extension", item.Id));
    }

    [Fact]
    public async Task More_time_is_later_time_and_is_asked_for_once()
    {
        var (item, head, _) = await OwedAsync();
        var due = Bangkok.Date(item.DueAt);

        (await Should.ThrowAsync<RuleBroken>(app.SendAsync(new AskForTime(item.Id, item.Revision, due, "ขอเวลา"), head))).Code.ShouldBe("inbox.extension-earlier");
        await app.SendAsync(new AskForTime(item.Id, item.Revision, due.AddDays(1), "ขอเวลา"), head);
        (await Should.ThrowAsync<RuleBroken>(app.SendAsync(new AskForTime(item.Id, (await ReadAsync(item)).Revision, due.AddDays(2), "ขอเวลา"), head)))
            .Code.ShouldBe("inbox.not-now");
    }

    [Fact]
    public async Task Time_is_asked_for_until_a_day_to_come_and_decided_by_the_next_working_day_at_the_earliest()
    {
        var (item, head, _) = await OwedAsync();
        app.Clock.Set(item.DueAt.AddDays(3));

        (await Should.ThrowAsync<InvalidRequest>(app.SendAsync(new AskForTime(item.Id, item.Revision, app.Clock.Today, "ขอเวลา"), head)))
            .Errors.ShouldContain(e => e.Code == "inbox.not-after-today" && e.Field == nameof(AskForTime.Until));
        await app.SendAsync(new AskForTime(item.Id, (await ReadAsync(item)).Revision, app.Clock.Today.AddDays(1), "ขอเวลา"), head);

        var decide = await app.QueryAsync(db => db.Set<WorkItem>().AsNoTracking().SingleAsync(w => w.Process == "inbox.extension" && w.RecordId == item.Id));
        Bangkok.Date(decide.DueAt).ShouldBe(new WorkingCalendar([], DateOnly.MaxValue).AddWorkingDays(app.Clock.Today, 1));
    }

    [Fact]
    public async Task Holiday_declared_or_withdrawn_later_moves_only_what_counts_in_working_days_and_says_so()
    {
        app.Clock.Set(FakeBusinessClock.Start);
        const long counted = 7_000_001, set = 7_000_002;
        app.Facts[counted] = new CaseFacts(counted) { IsAlone = true, WaitsUntil = app.Clock.Now };
        app.Facts.Refused.Add(set);
        await app.HappenAsync(new CaseBegun(counted), new CaseBegun(set));
        await app.PumpAsync();
        var (before, other) = (await DueAsync(counted), await DueAsync(set));

        var holiday = await app.SendAsync(
            new DeclareHoliday(new DateOnly(2026, 7, 16), "วันหยุดพิเศษ", NameEn: null, HolidayKind.Special, Source: null), Actor.System("test"));
        await app.PumpAsync();

        (await DueAsync(set)).ShouldBe(other);
        (Bangkok.Date(before), Bangkok.Date(await DueAsync(counted))).ShouldBe((new DateOnly(2026, 7, 17), new DateOnly(2026, 7, 20)));
        (await app.QueryAsync(db => db.Set<Notification>().Where(n => n.Kind == HandedOver.DueMoved).Select(n => n.RecordId).ToListAsync())).ShouldBe([counted]);

        await app.SendAsync(new WithdrawHoliday(holiday, ExpectedRevision: null), Actor.System("test"));
        await app.PumpAsync();

        (await DueAsync(set), await DueAsync(counted)).ShouldBe((other, before));
        (await app.QueryAsync(db => db.Set<Notification>().Where(n => n.Kind == HandedOver.DueMoved).Select(n => n.RecordId).ToListAsync())).ShouldBe([counted, counted]);
    }

    private async Task<(WorkItem Item, long Head, long Secretary)> OwedAsync()
    {
        app.Clock.Set(FakeBusinessClock.Start);
        var invited = await app.Build.InvitedMeetingAsync(invitations: 1);
        var invitation = invited.Invitations[0];
        var item = await app.QueryAsync(db => db.Set<WorkItem>().AsNoTracking().SingleAsync(w => w.RecordId == invitation.Id && w.Process == "meetings.answer-invitation"));
        return (item, invitation.Agency.Head.Id, invited.Meeting.Group.Secretary.Id);
    }

    private Task<WorkItem> ReadAsync(WorkItem item) => app.QueryAsync(db => db.Set<WorkItem>().AsNoTracking().Include(w => w.Candidates).AsSingleQuery().SingleAsync(w => w.Id == item.Id));

    private async Task<List<(string, long)>> OwedToAsync(long person) =>
        [.. (await app.SendAsync(new ReadInbox(InboxTab.Office), person)).Rows.Concat((await app.SendAsync(new ReadInbox(InboxTab.Mine), person)).Rows).Select(r => (r.Process, r.Record.Id))];

    private Task<List<string>> ToldAsync(long person)
    {
        var key = PrincipalKey.Person(person).Value;
        return app.QueryAsync(db => db.Set<Notification>().Where(n => n.Principal == key).Select(n => n.Kind).ToListAsync());
    }

    private Task<List<DateTimeOffset>> TimersAsync(WorkItem item) => app.QueryAsync(
        db => db.Set<ProcessTimer>().Where(t => t.InstanceId == item.InstanceId && t.DoneAt == null).Select(t => t.DueAt).ToListAsync());

    private Task<DateTimeOffset> DueAsync(long recordId) => app.QueryAsync(
        db => db.Set<WorkItem>().Where(w => w.RecordId == recordId && w.ClosedAt == null).Select(w => w.DueAt).SingleAsync());
}
