using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Referrals;
using Intranet.Testing;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.Complaints;

/// <summary>What is done with a case and its referrals, sent as their people do, at the revision that stands.</summary>
internal static class CaseSteps
{
    public static Task<Complaint> CaseAsync(this TestApp app, long id) => app.QueryAsync(db => db.Set<Complaint>().AsNoTracking().SingleAsync(c => c.Id == id));

    public static Task<Referral> ReferralAsync(this TestApp app, long id) =>
        app.QueryAsync(db => db.Set<Referral>().AsNoTracking().Include(r => r.Letters).SingleAsync(r => r.Id == id));

    /// <summary>The referral of the case to the agency; the last if there were several.</summary>
    public static Task<long> ReferralToAsync(this TestApp app, long caseId, TestAgency agency) =>
        app.QueryAsync(db => db.Set<Referral>().Where(r => r.ComplaintId == caseId && r.AgencyId == agency.Id).OrderByDescending(r => r.Id).Select(r => r.Id).FirstAsync());

    public static ReferralPlan Plan(TestAgency agency, ReferralRole role = ReferralRole.Lead, int days = 30) => new(agency.Id, role, "น้ำประปาไม่ไหล", "ขอให้ตรวจสอบและแก้ไข", days);

    public static async Task PutUpAsync(this TestApp app, long id, TestPerson by, params IReadOnlyList<ReferralPlan> plans) =>
        await app.SendAsync(new PutUpReferral(id, (await app.CaseAsync(id)).Revision, "เห็นควรส่งหน่วยงาน", plans), by.Id);

    public static async Task PutUpEndAsync(this TestApp app, long id, TestPerson by, string reason = "resolved") =>
        await app.SendAsync(new PutUpClosure(id, (await app.CaseAsync(id)).Revision, await app.ReasonAsync(reason), "แก้ไขแล้ว", OutsideBody: null), by.Id);

    public static Task<long> ReasonAsync(this TestApp app, string code) => app.QueryAsync(db => db.Set<ClosingReason>().Where(r => r.Code == code).Select(r => r.Id).SingleAsync());

    public static async Task OrderAsync(this TestApp app, long id, TestPerson by) =>
        await app.SendAsync(new OrderComplaint(id, (await app.CaseAsync(id)).Revision, "ดำเนินการตามเสนอ"), by.Id);

    public static async Task ReportAsync(this TestApp app, long referralId, TestPerson by, string report = "ซ่อมท่อแล้ว") =>
        await app.SendAsync(new ReportReferral(referralId, (await app.ReferralAsync(referralId)).Revision, report, LetterNo: null, []), by.Id);

    public static async Task RefuseAsync(this TestApp app, long referralId, TestPerson by, TestAgency proposed) =>
        await app.SendAsync(new RefuseReferral(referralId, (await app.ReferralAsync(referralId)).Revision, "ไม่อยู่ในเขตรับผิดชอบ", proposed.Id), by.Id);

    public static async Task<long> SettleAsync(this TestApp app, long referralId, TestPerson by, TestAgency owner) =>
        await app.SendAsync(new SettleReferral(referralId, (await app.ReferralAsync(referralId)).Revision, owner.Id, "ให้ดำเนินการ"), by.Id);

    public static Task<List<FileAttachment>> PapersOfAsync<TRecord>(this TestApp app, long id) => app.QueryAsync(db =>
    {
        var type = RecordTypes.Of<TRecord>();
        return db.Set<FileAttachment>().AsNoTracking().Where(a => a.RecordType == type && a.RecordId == id).OrderBy(a => a.Order).ToListAsync();
    });

    public static async Task AcceptAsync(this TestApp app, long referralId, TestPerson by) =>
        await app.SendAsync(new AcceptReport(referralId, (await app.ReferralAsync(referralId)).Revision), by.Id);
}
