using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Meetings;

/// <summary>The rules this area starts with; a province changes them as dated rows.</summary>
internal sealed class MeetingsReferenceData(IntranetDbContext db) : IReferenceData
{
    private static readonly DateOnly s_always = new(2000, 1, 1);

    public async Task UpsertAsync(CancellationToken cancellationToken)
    {
        if (await db.Set<ReminderRule>().AnyAsync(r => r.Ladder == AnswerInvitationProcess.ReplyLadder, cancellationToken)) return;

        db.AddRange(
            new ReminderRule(AnswerInvitationProcess.ReplyLadder, level: 1, days: -1, DayUnit.Working, s_always),
            new ReminderRule(AnswerInvitationProcess.ReplyLadder, level: 2, days: 1, DayUnit.Working, s_always));
    }
}
