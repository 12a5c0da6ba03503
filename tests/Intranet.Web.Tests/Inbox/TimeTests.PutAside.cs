using Intranet.Domain.Calendar;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inbox;

/// <content>What is put aside.</content>
public sealed partial class TimeTests
{
    [Fact]
    public async Task Days_spent_waiting_for_somebody_outside_do_not_count()
    {
        var (item, head, _) = await OwedAsync();
        await app.SendAsync(new ClaimWorkItem(item.Id, item.Revision), head);
        await app.SendAsync(new SuspendWorkItem(item.Id, (await ReadAsync(item)).Revision, "รอหนังสือตอบจากกรม", WaitsForOutside: true), head);
        app.Clock.Advance(TimeSpan.FromDays(3));

        await app.SendAsync(new ResumeWorkItem(item.Id, (await ReadAsync(item)).Revision), head);

        var calendar = new WorkingCalendar([], DateOnly.MaxValue);
        var expected = calendar.Due(Bangkok.Date(item.DueAt), new DeadlineRule(3, DayUnit.Calendar, StartRule.NextDay, MoveToWorkingDay: true)).Date;
        Bangkok.Date((await ReadAsync(item)).DueAt).ShouldBe(expected);
    }

    [Fact]
    public async Task What_is_only_put_aside_stays_due_on_its_day_and_reminds_nobody_meanwhile()
    {
        var (item, head, _) = await OwedAsync();
        await app.SendAsync(new ClaimWorkItem(item.Id, item.Revision), head);
        await app.SendAsync(new SuspendWorkItem(item.Id, (await ReadAsync(item)).Revision, "รอแฟ้ม"), head);
        app.Clock.Set(item.DueAt.AddDays(1));
        await app.PumpAsync();
        (await ReadAsync(item)).Reminders.ShouldBe(0);

        await app.SendAsync(new ResumeWorkItem(item.Id, (await ReadAsync(item)).Revision), head);

        (await ReadAsync(item)).DueAt.ShouldBe(item.DueAt);
    }

    [Fact]
    public async Task What_is_put_aside_is_owed_no_more_when_its_matter_is_over()
    {
        var (item, head, _) = await OwedAsync();
        await app.SendAsync(new ClaimWorkItem(item.Id, item.Revision), head);
        await app.SendAsync(new SuspendWorkItem(item.Id, (await ReadAsync(item)).Revision, "รอแฟ้ม"), head);

        // Past every rung of the ladder, one after the other, and the meeting.
        for (var day = 0; day < 40; day++)
        {
            app.Clock.Advance(TimeSpan.FromDays(1));
            await app.PumpAsync();
        }

        var over = await ReadAsync(item);
        (over.Status, over.Reminders).ShouldBe((WorkItemStatus.Obsolete, 0));
    }

    [Fact]
    public async Task Days_spent_waiting_do_not_count_either_when_it_is_given_to_somebody_else()
    {
        var (item, head, _) = await OwedAsync();
        var officer = await ClerkOfAsync(item);
        await app.SendAsync(new DelegateWorkItem(item.Id, item.Revision, officer, Reason: null), head);
        await app.SendAsync(new SuspendWorkItem(item.Id, (await ReadAsync(item)).Revision, "รอหนังสือตอบจากกรม", WaitsForOutside: true), officer);
        app.Clock.Advance(TimeSpan.FromDays(3));

        await app.SendAsync(new TakeBackWorkItem(item.Id, (await ReadAsync(item)).Revision, "ดำเนินการเอง"), head);

        var taken = await ReadAsync(item);
        (taken.DueAt > item.DueAt, taken.PausedSince).ShouldBe((true, null));
        (await TimersAsync(item)).Count.ShouldBe(1);
    }

    private async Task<long> ClerkOfAsync(WorkItem item)
    {
        var agencyId = await app.QueryAsync(db => db.Set<Invitation>().Where(i => i.Id == item.RecordId).Select(i => i.AgencyId).SingleAsync());
        return await app.QueryAsync(db => db.Set<RoleAssignment>().Where(r => r.AgencyId == agencyId && r.Role == Roles.RegistryClerk).Select(r => r.PersonId).FirstAsync());
    }
}
