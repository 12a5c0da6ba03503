using Intranet.Domain.Complaints;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Intranet.Testing;
using Intranet.Web.Tests.Complaints;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.LeakHunt;

/// <content>The cases.</content>
internal sealed partial class Quarry
{
    // The office is accused from the start; others get the case, refuse it, answer it, and are sent back their report.
    private async Task ExcludedOfficeAsync()
    {
        var (accused, land, works, farms) = (await _app.OfficeAsync("MOTS"), await _app.OfficeAsync("LAND"), await _app.OfficeAsync("DPT"), await _app.OfficeAsync("DOAE"));
        var secret = new HuntCase("มรกต", "111-2201") { Readers = s_centre, Excluded = [.. DemoOffices.StaffOf("MOTS")] };
        var (toLand, toWorks, toFarms) = (ReferralTo("LAND"), ReferralTo("DPT", isRaised: true), ReferralTo("DOAE", isRaised: true));
        await RegisterAsync(secret, _officer, entry => entry with { Accused = entry.Accused with { AgencyId = accused.Id } });
        await PutUpAsync(secret, _officer, secret.Plan(land, [.. toLand, .. toFarms]), secret.Plan(works, toWorks, ReferralRole.Supporting));

        var first = await _app.ReferralToAsync(secret.Id, land);
        await _app.SendAsync(new NoteReferralLetter(first, await RevisionAsync(first), secret.Outer(toLand, "เลขหนังสือ")), _officer.Id);
        await _app.SendAsync(new RefuseReferral(first, await RevisionAsync(first), secret.Outer(toLand, "เหตุไม่รับ"), farms.Id), land.Head.Id);
        var second = await SettleAsync(first, farms, secret.Outer([.. toLand, .. toFarms], "คำวินิจฉัย"));
        await _app.SendAsync(new UpdateReferral(second, await RevisionAsync(second), secret.Outer(toFarms, "ความคืบหน้า")), farms.Clerk.Id);
        var proof = await secret.FileAsync(_app, "หลักฐาน", farms.Head.Id, toFarms);
        await _app.SendAsync(new ReportReferral(second, await RevisionAsync(second), secret.Outer(toFarms, "รายงานผล"), secret.Outer(toFarms, "เลขรายงาน"), [proof]), farms.Head.Id);
        await _app.SendAsync(
            new ReturnReport(second, await RevisionAsync(second), secret.Outer(toFarms, "ให้แก้ไข"), (await _app.TodayAsync()).AddDays(3)), _officer.Id);
        await InquireAsync(secret, works.Head, farms.Head, farms.Clerk, land.Head);
    }

    // A committee that finds out, and is asked to find out more. One of its members is replaced, and knows nothing of it any more.
    private async Task InquireAsync(HuntCase secret, TestPerson leaves, TestPerson chair, TestPerson member, TestPerson secretary)
    {
        string[] members = [chair.UserName, member.UserName, secretary.UserName];
        var today = await _app.TodayAsync();
        var id = await _app.SendAsync(
            new AppointInquiry(
                secret.Id, await RevisionAsync(secret), "7701/2569", today, secret.Outer(members, "ประเด็นสอบ"), today.AddDays(5),
                [new InquiryMember(chair.Id, MemberRole.Chair), new InquiryMember(leaves.Id, MemberRole.Member), new InquiryMember(secretary.Id, MemberRole.MemberSecretary)]),
            _superior.Id);
        var proof = await secret.FileAsync(_app, "พยานหลักฐาน", secretary.Id, members);
        await _app.SendAsync(new ReportInquiry(id, await InquiryRevisionAsync(id), secret.Outer(members, "ผลสอบ"), [proof]), secretary.Id);
        await _app.SendAsync(new ReturnInquiryReport(id, await InquiryRevisionAsync(id), secret.Outer(members, "ให้สอบเพิ่ม"), today.AddDays(6)), _officer.Id);
        await _app.SendAsync(
            new ChangeInquiryMembers(
                id, await InquiryRevisionAsync(id), "7702/2569", today, secret.Outer(members, "เหตุเปลี่ยนกรรมการ"),
                [new InquiryMember(chair.Id, MemberRole.Chair), new InquiryMember(member.Id, MemberRole.Member), new InquiryMember(secretary.Id, MemberRole.MemberSecretary)]),
            _superior.Id);
    }

    private Task<int> InquiryRevisionAsync(long id) => _app.QueryAsync(db => db.Set<Inquiry>().Where(i => i.Id == id).Select(i => i.Revision).SingleAsync());

    // The office had the referral and refused it before it turned out to be accused. The case ends, is taken up again, and ends.
    private async Task OfficeAccusedLaterAsync()
    {
        var (accused, works) = (await _app.OfficeAsync("DLT"), await _app.OfficeAsync("DPT"));
        var secret = new HuntCase("โกเมน", "111-2202") { Readers = s_centre, Excluded = [.. DemoOffices.StaffOf("DLT")] };
        var (toAccused, toWorks) = (ReferralTo("DLT"), ReferralTo("DPT"));
        await RegisterAsync(secret, _officer);
        await PutUpAsync(secret, _officer, secret.Plan(accused, [.. toAccused, .. toWorks]));
        var first = await _app.ReferralToAsync(secret.Id, accused);
        await _app.SendAsync(new RefuseReferral(first, await RevisionAsync(first), secret.Outer(toAccused, "เหตุไม่รับ"), works.Id), accused.Head.Id);
        var second = await SettleAsync(first, works, secret.Outer([.. toAccused, .. toWorks], "คำวินิจฉัย"));
        await _app.PumpAsync();
        await SealOffAsync(secret, _officer, accused.Id);

        await _app.ReportAsync(second, works.Head, secret.Outer(toWorks, "รายงานผล"));
        await _app.AcceptAsync(second, _officer);
        await EndAsync(secret);
        await _app.SendAsync(new ReopenComplaint(secret.Id, await RevisionAsync(secret), secret.Inner("เหตุเปิดใหม่"), IsAskedByComplainant: true), _officer.Id);
        await EndAsync(secret);
    }

    private async Task EndAsync(HuntCase secret)
    {
        await _app.SendAsync(
            new PutUpClosure(secret.Id, await RevisionAsync(secret), await _app.ReasonAsync("resolved"), secret.Inner("สรุปผล"), OutsideBody: null), _officer.Id);
        await _app.SendAsync(new OrderComplaint(secret.Id, await RevisionAsync(secret), secret.Inner("สั่งยุติ")), _superior.Id);
        await _app.SendAsync(new TellComplainant(secret.Id, await RevisionAsync(secret), ToldBy.Letter, await _app.TodayAsync(), secret.Inner("หนังสือแจ้ง")), _officer.Id);
    }

    // An officer of the agency that gets it is accused, and stands in for its head; its clerk is accused later. It does not report in time.
    private async Task ExcludedOfficersAsync()
    {
        var (health, accused) = (await _app.OfficeAsync("PHO"), await _app.PersonAsync("p017"));
        var secret = new HuntCase("ไพลิน", "111-2203") { Readers = s_centre, Excluded = [accused.UserName, health.Clerk.UserName] };
        var today = await _app.TodayAsync();
        await _app.SendAsync(new RecordAbsence(health.Head.Id, new AbsenceTerms(AbsenceKind.Leave, today, today.AddDays(90), accused.Id, Note: null)), health.Head.Id);
        await RegisterAsync(secret, _officer, entry => entry with { Accused = entry.Accused with { PersonIds = [accused.Id] } });
        await PutUpAsync(secret, _officer, secret.Plan(health, ReferralTo("PHO", isRaised: true)));
        await SealOffAsync(secret, _officer, agency: null, health.Clerk.Id);
    }

    // With the data protection officer, who reads the logs of all others.
    private async Task OfficerOfTheCentreAsync()
    {
        var (nature, guardian) = (await _app.OfficeAsync("MNRE"), await _app.PersonAsync(Guardian));
        var secret = new HuntCase("บุษราคัม", "111-2204") { Readers = s_centre, Excluded = [Officer, Guardian] };
        await RegisterAsync(secret, _superior, entry => entry with { Accused = entry.Accused with { PersonIds = [_officer.Id, guardian.Id] } });
        await PutUpAsync(secret, _superior, secret.Plan(nature, ReferralTo("MNRE", isRaised: true)));
    }

    // Children, health, violence: named handlers only, and no superior of the agency. It reports in time and stands on no list.
    private async Task SensitiveAsync()
    {
        var welfare = await _app.OfficeAsync("MSDHS");
        var referral = ReferralTo("MSDHS", isGuarded: true);
        var secret = new HuntCase("ทับทิม", "111-2205") { Readers = s_handlers };
        await RegisterAsync(secret, _superior, entry => entry with { IsRestricted = true });
        await PutUpAsync(secret, _superior, secret.Plan(welfare, referral));
        var id = await _app.ReferralToAsync(secret.Id, welfare);
        await _app.SendAsync(new UpdateReferral(id, await RevisionAsync(id), secret.Outer(referral, "ความคืบหน้า")), welfare.Clerk.Id);
        var proof = await secret.FileAsync(_app, "หลักฐาน", welfare.Head.Id, referral);
        await _app.SendAsync(new ReportReferral(id, await RevisionAsync(id), secret.Outer(referral, "รายงานผล"), LetterNo: null, [proof]), welfare.Head.Id);
    }

    // Whoever took it in goes on to see it.
    private async Task SecretAsync()
    {
        var secret = new HuntCase("นิลกาฬ", "111-2206") { Readers = [.. s_handlers, Officer] };
        await RegisterAsync(secret, _officer, entry => entry with { Secrecy = SecrecyClass.Secret });
    }

    // Of anonymous people nothing is kept, whatever was typed.
    private async Task AnonymousTipAsync()
    {
        var power = await _app.OfficeAsync("PEA");
        var secret = new HuntCase("เพทาย", "111-2207") { Readers = s_centre };
        await RegisterAsync(secret, _officer, mode: IdentityMode.AnonymousTip);
        await PutUpAsync(secret, _officer, secret.Plan(power, ReferralTo("PEA", isRaised: true)));
    }

    private async Task RemindAsync()
    {
        var (secret, health) = (Of("ไพลิน"), await _app.OfficeAsync("PHO"));
        var referral = await _app.ReferralToAsync(secret.Id, health);
        await _app.SendAsync(
            new SendReminderLetter(referral, await RevisionAsync(referral), secret.Outer(ReferralTo("PHO", isRaised: true), "เลขหนังสือเตือน"), (await _app.TodayAsync()).AddDays(7)), _officer.Id);
    }

    private async Task<long> SettleAsync(long referral, TestAgency owner, string wording) =>
        await _app.SendAsync(new SettleReferral(referral, await RevisionAsync(referral), owner.Id, wording), _officer.Id);

    private async Task SealOffAsync(HuntCase secret, TestPerson by, long? agency, params IReadOnlyList<long> people)
    {
        await _app.PumpAsync();
        secret.GoneOut = _app.Mail.All.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        await _app.SendAsync(new SealOffComplaint(secret.Id, await RevisionAsync(secret), agency, people), by.Id);
    }
}
