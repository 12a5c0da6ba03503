using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Engine;

/// <summary>A fault in routing never stops a fact from being recorded, and nothing that is owed is lost or stays behind.</summary>
public abstract class FaultTests(TestApp app, FaultyProcess faulty) : DataTests(app)
{
    public override ValueTask DisposeAsync()
    {
        faulty.Fails = false;
        return base.DisposeAsync();
    }

    [Fact]
    public async Task Fact_commits_and_what_follows_is_made_up_for_later()
    {
        faulty.Fails = true;
        var invited = await App.Build.InvitedMeetingAsync(invitations: 2);
        await OwedOnceAsync(invited);
        (await OpenAsync(invited)).ShouldNotContain("watch");

        await PumpLaterAsync();
        (await OpenAsync(invited)).ShouldBe(["answer", "answer"], "One process's fault is not another's.");
        await OwedOnceAsync(invited);

        faulty.Fails = false;
        await PumpLaterAsync();
        (await OpenAsync(invited)).ShouldBe(["answer", "answer", "watch", "watch"], ignoreOrder: true);
        await App.SettledAsync();
        await OwedOnceAsync(invited);
    }

    [Fact]
    public async Task Answer_given_while_the_invitation_is_pending_leaves_nothing_owed()
    {
        faulty.Fails = true;
        var invited = await App.Build.InvitedMeetingAsync(invitations: 1);
        faulty.Fails = false;

        await AnswerAsync(invited.Invitations[0]);
        await PumpLaterAsync();

        (await OpenAsync(invited)).ShouldBeEmpty();
        (await App.QueryAsync(db => db.Set<ProcessInstance>().CountAsync(i => i.RecordId == invited.Invitations[0].Id && i.EndedAt == null))).ShouldBe(0);
        await App.SettledAsync();
    }

    [Fact]
    public async Task Facts_that_pile_up_are_taken_in_in_their_order()
    {
        faulty.Fails = true;
        var invited = await App.Build.InvitedMeetingAsync(invitations: 1);
        App.Clock.Advance(TimeSpan.FromSeconds(2));
        var (invitation, clerk) = (invited.Invitations[0], invited.Invitations[0].Agency.Clerk.Id);
        await App.SendAsync(new PrepareAnswer(invitation.Id, invitation.Revision, new InvitationAnswer(AnswerKind.Attend)), clerk);
        await OwedOnceAsync(invited);

        faulty.Fails = false;
        await PumpLaterAsync();

        (await OpenAsync(invited)).ShouldBe(["approve", "check"], ignoreOrder: true);
        await App.SettledAsync();
    }

    [Fact]
    public async Task Reminder_that_cannot_be_given_does_not_hold_up_the_others()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 1);
        faulty.Fails = true;
        App.Clock.Advance(TimeSpan.FromDays(11));

        await App.PumpAsync();

        (await RemindersAsync(invited, "answer")).ShouldBe(2);
    }

    [Fact]
    public async Task Reminder_that_was_put_off_does_not_take_those_after_it_along()
    {
        var invited = await App.Build.InvitedMeetingAsync(invitations: 1);
        App.Clock.Set(App.Clock.Now.AddDays(11));
        faulty.Fails = true;
        await App.PumpAsync();
        (await RemindersAsync(invited, "watch")).ShouldBe(0);

        faulty.Fails = false;
        await PumpLaterAsync();

        (await RemindersAsync(invited, "watch")).ShouldBe(2);
    }

    private Task<int> RemindersAsync(TestInvitedMeeting invited, string step) => App.QueryAsync(db => db.Set<WorkItem>()
        .Where(w => w.RecordId == invited.Invitations[0].Id && w.Step == step).Select(w => w.Reminders).SingleAsync());

    private Task<Unit> AnswerAsync(TestInvitation invitation) =>
        App.SendAsync(new AnswerInvitation(invitation.Id, invitation.Revision, new InvitationAnswer(AnswerKind.Attend)), invitation.Agency.Head.Id);

    private async Task PumpLaterAsync()
    {
        App.Clock.Advance(TimeSpan.FromHours(2));
        await App.PumpAsync();
    }

    private Task<List<string>> OpenAsync(TestInvitedMeeting invited)
    {
        var ids = invited.Invitations.Select(i => i.Id).ToList();
        return App.QueryAsync(db => db.Set<WorkItem>().Where(w => ids.Contains(w.RecordId) && w.Status == WorkItemStatus.Ready).Select(w => w.Step).ToListAsync());
    }

    /// <summary>Each running instance has one open work item, or else something pending.</summary>
    private async Task OwedOnceAsync(TestInvitedMeeting invited)
    {
        var ids = invited.Invitations.Select(i => i.Id).ToList();
        var running = await App.QueryAsync(db => db.Set<ProcessInstance>()
            .Where(i => ids.Contains(i.RecordId) && i.EndedAt == null)
            .Select(i => new
            {
                Open = db.Set<WorkItem>().Count(w => w.InstanceId == i.Id && w.Status == WorkItemStatus.Ready),
                Pending = db.Set<Happening>().Any(h => h.InstanceId == i.Id && h.DoneAt == null),
            })
            .ToListAsync());
        running.ShouldNotBeEmpty();
        running.ShouldAllBe(i => i.Open == (i.Pending ? 0 : 1));
    }
}

public sealed class FaultsOnPostgreSql(FaultyApp app) : FaultTests(app, app.Faulty), IClassFixture<FaultyApp>;

public sealed class FaultsAfterCommit(FaultyAfterCommitApp app) : FaultTests(app, app.Faulty), IClassFixture<FaultyAfterCommitApp>;

public sealed class FaultsOnSqlServer(FaultyAppOnSqlServer app) : FaultTests(app, app.Faulty), IClassFixture<FaultyAppOnSqlServer>;
