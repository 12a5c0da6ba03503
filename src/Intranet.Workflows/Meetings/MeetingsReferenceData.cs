using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Meetings;

/// <summary>The rules this area starts with; a province changes them as dated rows.</summary>
internal sealed class MeetingsReferenceData(IntranetDbContext db) : IReferenceData
{
    private static readonly DateOnly s_always = new(2000, 1, 1);

    public async Task UpsertAsync(CancellationToken cancellationToken)
    {
        await db.AddLadderAsync(
            [
                new ReminderRule(AnswerInvitationProcess.ReplyLadder, level: 1, days: -1, DayUnit.Working, s_always),
                new ReminderRule(AnswerInvitationProcess.ReplyLadder, level: 2, days: 1, DayUnit.Working, s_always),
                new ReminderRule(AnswerInvitationProcess.ReplyLadder, level: 3, days: 2, DayUnit.Working, s_always, ReminderAudience.Superior),
                new ReminderRule(AnswerInvitationProcess.ReplyLadder, level: 4, days: 3, DayUnit.Working, s_always, ReminderAudience.Asker),
                new ReminderRule(AcknowledgeDelegationProcess.AcknowledgeLadder, level: 1, days: -1, DayUnit.Working, s_always),
                new ReminderRule(AcknowledgeDelegationProcess.AcknowledgeLadder, level: 2, days: 0, DayUnit.Calendar, s_always),
                new ReminderRule(ReportBackProcess.ReportLadder, level: 1, days: 0, DayUnit.Working, s_always),
                new ReminderRule(ReportBackProcess.ReportLadder, level: 2, days: 2, DayUnit.Working, s_always),
                new ReminderRule(ReportBackProcess.ReportLadder, level: 3, days: 5, DayUnit.Working, s_always, ReminderAudience.Asker),
            ],
            cancellationToken);
        if (!await db.Set<ReportBackRule>().AnyAsync(cancellationToken)) db.Add(new ReportBackRule(days: 5, DayUnit.Working, s_always));
        await AddSkeletonsAsync(cancellationToken);
    }

    // The two forms that the official-documents guides give.
    private async Task AddSkeletonsAsync(CancellationToken cancellationToken)
    {
        if (await db.Set<AgendaSkeleton>().AnyAsync(cancellationToken)) return;

        var chair = (AgendaKind.ChairInforms, "เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ");
        var minutes = (AgendaKind.CertifyMinutes, "เรื่องรับรองรายงานการประชุม");
        var arising = (AgendaKind.MattersArising, "เรื่องสืบเนื่อง");
        var information = (AgendaKind.ForInformation, "เรื่องเพื่อทราบ");
        var consideration = (AgendaKind.ForConsideration, "เรื่องเพื่อพิจารณา");
        var other = (AgendaKind.Other, "เรื่องอื่น ๆ (ถ้ามี)");
        db.AddRange(
            Skeleton("five-part", new BilingualText("ระเบียบวาระ 5 วาระ", "Five-part agenda"), chair, minutes, arising, consideration, other),
            Skeleton("six-part", new BilingualText("ระเบียบวาระ 6 วาระ", "Six-part agenda"), chair, minutes, arising, information, consideration, other));
    }

    private static AgendaSkeleton Skeleton(string code, BilingualText name, params (AgendaKind Kind, string Title)[] heads) =>
        new(code, name, s_always, heads.Select((head, index) => new AgendaHead(index + 1, head.Kind, head.Title)));
}
