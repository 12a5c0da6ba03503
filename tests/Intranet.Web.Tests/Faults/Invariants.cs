using Intranet.Domain.Audit;
using Intranet.Domain.Data;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Notifications;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Intranet.Web.Tests.Faults;

/// <summary>What holds about the answers to an invitation, whoever was killed while they were given.</summary>
internal static class Invariants
{
    /// <summary>Nothing that was accepted is lost, nothing is done twice, and what is open is owed.</summary>
    public static async Task HoldAsync(TestApp app, TestInvitedMeeting invited, HashSet<long> accepted)
    {
        var ids = invited.Invitations.Select(i => i.Id).ToList();
        var invitation = RecordTypes.Of<Invitation>();
        var answers = await app.QueryAsync(db => db.Set<AuditEntry>()
            .Where(e => e.EventName == "meetings.invitation-answered" && e.RecordType == invitation && ids.Contains(e.RecordId))
            .GroupBy(e => e.RecordId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count));
        var states = await app.QueryAsync(db => db.Set<Invitation>().Where(i => ids.Contains(i.Id))
            .Select(i => new
            {
                i.Id,
                i.Status,
                Open = db.Set<WorkItem>().Count(w => w.RecordType == invitation && w.RecordId == i.Id && w.Status == WorkItemStatus.Ready),
                Pending = db.Set<Happening>().Count(h => h.DoneAt == null
                    && db.Set<ProcessInstance>().Any(p => p.Id == h.InstanceId && p.RecordType == invitation && p.RecordId == i.Id)),
            })
            .ToListAsync());

        foreach (var state in states)
        {
            var answered = state.Status == InvitationStatus.Attending;
            answers.GetValueOrDefault(state.Id).ShouldBe(answered ? 1 : 0, "An answer is recorded once, or not at all.");
            if (!answered) (state.Open + state.Pending).ShouldBe(1, "An open obligation has one open work item or one pending happening.");
            else if (state.Pending == 0) state.Open.ShouldBe(0, "What is answered is not owed.");
        }

        accepted.Except(states.Where(s => s.Status == InvitationStatus.Attending).Select(s => s.Id)).ShouldBeEmpty("Nothing that was accepted is lost.");

        // Each was told once that an answer is owed: by the invitation's own transaction, never again by a node that took over.
        var told = await app.QueryAsync(db => db.Set<Notification>()
            .Where(n => n.RecordType == invitation && ids.Contains(n.RecordId) && n.Kind == NewTask.OpenedNotice)
            .GroupBy(n => new { n.RecordId, n.Principal }).Select(g => g.Count()).ToListAsync());
        told.ShouldAllBe(times => times == 1);
    }
}
