using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Complaints;

/// <summary>The clocks of the centre and the reasons for which cases end, to start with; a province changes them as rows.</summary>
internal sealed class ComplaintClocks(IntranetDbContext db) : IReferenceData
{
    private static readonly DateOnly s_always = new(2000, 1, 1);

    private static readonly (string Code, string Th, string En, CaseStatus EndsAs, bool IsAtOnce)[] s_reasons =
    [
        ("resolved", "แก้ไขปัญหาแล้วเสร็จ", "Solved as asked", CaseStatus.Closed, false),
        ("explained", "ชี้แจงทำความเข้าใจกับผู้ร้องแล้ว", "Explained and understood", CaseStatus.Closed, true),
        ("advised", "ให้คำปรึกษา/ข้อมูลแล้ว", "Advice or information given", CaseStatus.Closed, true),
        ("noted", "รับทราบและแจ้งหน่วยงานที่เกี่ยวข้องแล้ว", "Noted and passed on", CaseStatus.Closed, true),
        ("withdrawn", "ผู้ร้องขอยุติเรื่อง", "Withdrawn by the complainant", CaseStatus.Closed, false),
        ("in_court", "เรื่องอยู่ในกระบวนการของศาล", "Before a court, or judged", CaseStatus.Closed, false),
        ("beyond_authority", "พ้นอำนาจหน้าที่ของจังหวัด", "Beyond the province's authority", CaseStatus.Closed, false),
        ("unreachable", "ติดต่อผู้ร้องไม่ได้", "The complainant cannot be reached", CaseStatus.Closed, false),
        ("not_accepted_insufficient", "ไม่รับพิจารณา: ไม่มีพยานหลักฐานแวดล้อมเพียงพอ", "Not accepted: without sufficient evidence", CaseStatus.NotAccepted, false),
        ("transferred_out", "ส่งหน่วยงานนอกจังหวัดดำเนินการ", "Handed to a body outside the province", CaseStatus.TransferredOut, false),
    ];

    public async Task UpsertAsync(CancellationToken cancellationToken)
    {
        await db.AddLadderAsync(
            [
                new ReminderRule(ComplaintProcess.CentreLadder, level: 1, days: 1, DayUnit.Working, s_always),
                new ReminderRule(ComplaintProcess.CentreLadder, level: 2, days: 3, DayUnit.Working, s_always, ReminderAudience.Superior),
                new ReminderRule(AcknowledgeComplaintProcess.AcknowledgeLadder, level: 1, days: -3, DayUnit.Calendar, s_always),
                new ReminderRule(AcknowledgeComplaintProcess.AcknowledgeLadder, level: 2, days: 1, DayUnit.Calendar, s_always, ReminderAudience.Superior),
            ],
            cancellationToken);
        await AddDeadlineAsync(ComplaintProcess.ScreenDeadline, 1, DayUnit.Working);
        await AddDeadlineAsync(ComplaintProcess.OrderDeadline, 1, DayUnit.Working);
        await AddDeadlineAsync(ComplaintProcess.ConcludeDeadline, 5, DayUnit.Working);
        await AddDeadlineAsync(ComplaintProcess.TellDeadline, 5, DayUnit.Working);
        await AddDeadlineAsync(ResolveComplaintProcess.AskedDeadline, 15, DayUnit.Calendar);

        // Good Governance Decree 2546, s. 38: whoever writes to an office is answered within fifteen days.
        await AddDeadlineAsync(AcknowledgeComplaintProcess.AcknowledgeDeadline, 15, DayUnit.Calendar);
        if (!await db.Set<ClosingReason>().AnyAsync(cancellationToken))
            db.AddRange(s_reasons.Select((r, index) => new ClosingReason { Code = r.Code, NameTh = r.Th, NameEn = r.En, EndsAs = r.EndsAs, IsAtOnce = r.IsAtOnce, Order = index + 1 }));

        Task AddDeadlineAsync(string deadline, int days, DayUnit unit) =>
            db.AddDeadlineAsync(new DeadlineSetting(deadline, new DeadlineRule(days, unit, StartRule.NextDay, MoveToWorkingDay: false), s_always), cancellationToken);
    }
}
