using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Complaints;

/// <summary>The categories this area starts with, and what they promise; a province changes them as rows.</summary>
internal sealed class ComplaintsReferenceData(IntranetDbContext db) : IReferenceData
{
    private static readonly (string Code, string Th, string En, int Days)[] s_categories =
    [
        ("LAND", "ที่ดินและที่สาธารณประโยชน์", "Land and public land", 30),
        ("ENV", "สิ่งแวดล้อมและเหตุรำคาญ", "Environment and nuisance", 15),
        ("UTIL", "สาธารณูปโภคและโครงสร้างพื้นฐาน", "Utilities and infrastructure", 15),
        ("CONDUCT", "ความประพฤติ/การปฏิบัติหน้าที่ของเจ้าหน้าที่รัฐ", "Conduct of officials", 30),
        ("CORRUPT", "ทุจริตและประพฤติมิชอบ", "Corruption and misconduct", 30),
        ("ORDER", "ความสงบเรียบร้อยและยาเสพติด", "Public order and drugs", 15),
        ("DEBT", "หนี้สินและเงินนอกระบบ", "Debts and loan sharks", 15),
        ("CONSUMER", "คุ้มครองผู้บริโภค", "Consumer protection", 30),
        ("LABOUR", "แรงงานและสวัสดิการ", "Labour and welfare", 30),
        ("AID", "ขอความช่วยเหลือ/สงเคราะห์", "Requests for help", 15),
        ("LOCAL", "การบริหารงานท้องถิ่น", "Local government", 30),
        ("OTHER", "อื่น ๆ", "Other", 30),
    ];

    public async Task UpsertAsync(CancellationToken cancellationToken)
    {
        if (await db.Set<ComplaintCategory>().AnyAsync(cancellationToken)) return;

        db.AddRange(s_categories.Select((c, index) => new ComplaintCategory
        {
            Code = c.Code, NameTh = c.Th, NameEn = c.En, ReportDays = c.Days, Order = index + 1,
        }));
    }
}
