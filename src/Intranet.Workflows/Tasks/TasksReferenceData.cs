using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Tasks;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Tasks;

/// <summary>The reminders and checklists this area starts with; a province changes them as rows.</summary>
internal sealed class TasksReferenceData(IntranetDbContext db) : IReferenceData
{
    private static readonly DateOnly s_always = new(2000, 1, 1);

    public async Task UpsertAsync(CancellationToken cancellationToken)
    {
        ReminderRule[] rungs =
        [
            new(AdHocTaskProcess.DoLadder, level: 1, days: -1, DayUnit.Working, s_always),
            new(AdHocTaskProcess.DoLadder, level: 2, days: 1, DayUnit.Working, s_always),
            new(AdHocTaskProcess.DoLadder, level: 3, days: 3, DayUnit.Working, s_always, ReminderAudience.Asker),
            new(AdHocTaskProcess.CheckLadder, level: 1, days: 0, DayUnit.Working, s_always),
        ];
        await db.AddLadderAsync(rungs, cancellationToken);
        await db.AddDeadlineAsync(
            new DeadlineSetting(AdHocTaskProcess.CheckDeadline, new DeadlineRule(3, DayUnit.Working, StartRule.NextDay, MoveToWorkingDay: false), s_always), cancellationToken);
        if (await db.Set<ChecklistTemplate>().AnyAsync(cancellationToken)) return;

        db.AddRange(
            Template("meeting-room", "จัดเตรียมห้องประชุม", "Prepare a meeting room", "จองห้องและแจ้งผู้ดูแลอาคาร", "จัดที่นั่งและป้ายชื่อ", "ทดสอบเครื่องเสียงและระบบประชุมทางไกล", "เตรียมเอกสารและน้ำดื่ม"),
            Template("official-visit", "เตรียมการตรวจราชการ", "Prepare an official visit", "ประสานกำหนดการกับสำนักงานผู้ตรวจราชการ", "รวบรวมข้อมูลจากหน่วยงานในพื้นที่", "จัดทำสรุปบรรยาย", "จัดยานพาหนะและที่พัก"),
            Template("handover", "ส่งมอบงานเมื่อย้ายตำแหน่ง", "Hand over on a transfer", "ทำบัญชีงานค้าง", "ส่งมอบเอกสารและพัสดุ", "แจ้งผู้ติดต่อประสานงาน", "ลงนามบันทึกส่งมอบงาน"));
    }

    private static ChecklistTemplate Template(string code, string th, string en, params string[] lines) =>
        new() { Code = code, NameTh = th, NameEn = en, Lines = string.Join('\n', lines) };
}
