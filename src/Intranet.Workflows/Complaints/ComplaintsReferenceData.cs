using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Complaints;

/// <summary>The categories this area starts with, what they promise and what they ask; a province changes them as rows.</summary>
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

    // Optional, all of them: whoever calls in distress is not kept for an answer.
    private static readonly (string Category, string Code, QuestionTerms Terms)[] s_questions =
    [
        ("UTIL", "POLE", new("หมายเลขเสาไฟ/มิเตอร์ (ถ้ามี)", "Number of the pole or the meter, if any", QuestionKind.Text)),
        ("UTIL", "SINCE", new("เป็นมาตั้งแต่วันที่", "Since when", QuestionKind.Date)),
        ("CONSUMER", "SELLER", new("ชื่อร้านหรือผู้ขาย", "Shop or seller", QuestionKind.Text)),
        ("CONSUMER", "BOUGHT", new("วันที่ซื้อ", "Bought on", QuestionKind.Date)),
        ("DEBT", "THREAT", new("ขณะนี้ถูกข่มขู่หรือคุกคามหรือไม่", "Is there a threat now?", QuestionKind.YesNo)),
    ];

    private static readonly CategoryTerms s_emergency = new(
        "เหตุฉุกเฉิน (ไฟไหม้ อุบัติเหตุ เหตุร้าย)", "Emergencies (fire, accidents, crime)", ReportDays: 1, Order: 1,
        StopTh: "เหตุด่วนเหตุร้ายโทร 191 ไฟไหม้โทร 199 เจ็บป่วยฉุกเฉินโทร 1669 กรุณาแจ้งผู้ร้องให้โทรทันที ไม่ต้องลงทะเบียนรับเรื่อง",
        StopEn: "Police 191, fire 199, ambulance 1669: tell the caller to ring at once; nothing is registered.");

    public async Task UpsertAsync(CancellationToken cancellationToken)
    {
        if (await db.Set<ComplaintCategory>().AnyAsync(cancellationToken)) return;

        var categories = s_categories
            .Select((c, index) => new ComplaintCategory(c.Code, new CategoryTerms(c.Th, c.En, c.Days, index + 1)))
            .ToDictionary(c => c.Code, StringComparer.Ordinal);
        foreach (var (category, code, terms) in s_questions) categories[category].Ask(code, terms);
        db.AddRange(categories.Values);
        db.Add(new ComplaintCategory("EMERGENCY", s_emergency, categories["ORDER"].Id));
    }
}
