using Intranet.Domain.Data;
using Intranet.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Privacy;

/// <summary>
/// The retention schedule this area starts with. The numbers await the province's decision, and are changed as dated rows. Names go
/// as soon as nobody needs them (PDPA B.E. 2562, s. 22 and 37(3)); texts stay as long as the regulation on official
/// correspondence (B.E. 2526, no. 57) asks of such papers: a year for what is ordinary, five where the original is kept elsewhere.
/// Amsterdam's Signalen keeps what was cancelled one year and what was solved five.
/// </summary>
internal sealed class PrivacyReferenceData(IntranetDbContext db) : IReferenceData
{
    private static readonly DateOnly s_always = new(2000, 1, 1);

    private static readonly (RetentionClass Class, int Anonymise, int Erase, string Basis)[] s_rules =
    [
        (RetentionClass.Guarded, 12, 60, "ค่าเริ่มต้น รอจังหวัดกำหนด: ข้อมูลอ่อนไหวเก็บเท่าที่จำเป็น (พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 22, 26 และ 37 (3)) เนื้อเรื่องตามระเบียบงานสารบรรณ ข้อ 57 (4)"),
        (RetentionClass.NotComplaint, 12, 24, "ค่าเริ่มต้น รอจังหวัดกำหนด: เรื่องธรรมดาสามัญ เก็บไม่น้อยกว่า 1 ปี (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57 (5))"),
        (RetentionClass.NotAccepted, 12, 60, "ค่าเริ่มต้น รอจังหวัดกำหนด: ข้อมูลผู้ร้อง 1 ปี เนื้อเรื่องตามระเบียบงานสารบรรณ ข้อ 57 (4) ไม่น้อยกว่า 5 ปี"),
        (RetentionClass.Settled, 24, 60, "ค่าเริ่มต้น รอจังหวัดกำหนด: ข้อมูลผู้ร้อง 2 ปี เนื้อเรื่องตามระเบียบงานสารบรรณ ข้อ 57 (4) ไม่น้อยกว่า 5 ปี"),
    ];

    public async Task UpsertAsync(CancellationToken cancellationToken)
    {
        if (await db.Set<RetentionRule>().AnyAsync(cancellationToken)) return;
        db.AddRange(s_rules.Select(r => new RetentionRule(r.Class, new RetentionTerms(r.Anonymise, r.Erase), r.Basis, s_always)));
    }
}
