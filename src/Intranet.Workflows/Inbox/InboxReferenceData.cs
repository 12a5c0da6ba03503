using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Workflows.Engine;

namespace Intranet.Workflows.Inbox;

/// <summary>The ladder by which those who decide about more time are reminded.</summary>
internal sealed class InboxReferenceData(IntranetDbContext db) : IReferenceData
{
    private static readonly DateOnly s_always = new(2000, 1, 1);

    public Task UpsertAsync(CancellationToken cancellationToken) => db.AddLadderAsync(
        [
            new ReminderRule(ExtensionProcess.DecideLadder, level: 1, days: -1, DayUnit.Working, s_always),
            new ReminderRule(ExtensionProcess.DecideLadder, level: 2, days: 0, DayUnit.Working, s_always),
        ],
        cancellationToken);
}
