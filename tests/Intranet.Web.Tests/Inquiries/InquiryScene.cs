using System.Globalization;
using Intranet.Domain.Complaints;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Web.Tests.Complaints;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.Inquiries;

/// <summary>A centre with a case, its meeting secretary, and people of three other agencies who can be members of a committee.</summary>
internal sealed record InquiryScene(ComplaintScene Cases, long CaseId, TestPerson MeetingSecretary, TestAgency ChairsAgency, TestPerson Chair, TestPerson Member, TestPerson Secretary)
{
    public const string Title = "เรียกรับเงินค่าอำนวยความสะดวก";

    private static int s_orders;

    public TestApp App => Cases.App;

    public IReadOnlyList<InquiryMember> Members =>
        [new(Chair.Id, MemberRole.Chair), new(Member.Id, MemberRole.Member), new(Secretary.Id, MemberRole.MemberSecretary)];

    public static async Task<InquiryScene> SetAsync(TestApp app, AccusedParty? accused = null)
    {
        var cases = await ComplaintScene.SetAsync(app);
        var (chair, member, secretary) = (await app.Build.AgencyAsync(), await app.Build.AgencyAsync(), await app.Build.AgencyAsync());
        var id = (await cases.RegisterAsync(cases.Entry(Title) with { Accused = accused ?? AccusedParty.Nobody })).Id;
        return new InquiryScene(cases, id, await app.Build.SecretaryAsync(cases.Centre), chair, chair.Head, member.Head, secretary.Head);
    }

    public static string Order() => string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref s_orders)}/2569");

    public Task<long> AppointAsync(TestPerson? by = null) => AppointAsync(Members, by);

    public async Task<long> AppointAsync(IReadOnlyList<InquiryMember> members, TestPerson? by = null, string? order = null) => await App.SendAsync(
        new AppointInquiry(
            CaseId, (await App.CaseAsync(CaseId)).Revision, order ?? Order(), App.Clock.Today, "มีการเรียกรับเงินที่จุดบริการหรือไม่", App.Clock.Today.AddDays(30), members), (by ?? Cases.Supervisor).Id);

    public Task<Inquiry> ReadAsync(long id) => App.QueryAsync(db => db.Set<Inquiry>().AsNoTracking().SingleAsync(i => i.Id == id));

    public async Task ReportAsync(long id, TestPerson by) => await App.SendAsync(new ReportInquiry(id, (await ReadAsync(id)).Revision, "พบว่ามีการเรียกรับเงินจริง", []), by.Id);

    public async Task AcceptAsync(long id, TestPerson by) => await App.SendAsync(new AcceptInquiryReport(id, (await ReadAsync(id)).Revision), by.Id);

    public async Task SealOffAsync(long? agency, params IReadOnlyList<long> people) =>
        await App.SendAsync(new SealOffComplaint(CaseId, (await App.CaseAsync(CaseId)).Revision, agency, people), Cases.Officer.Id);

    /// <summary>A meeting of the committee, arranged by the centre's meeting secretary, whose invitations are out.</summary>
    public async Task<long> MeetAsync(long id)
    {
        var meeting = await DraftAsync(id);
        var revision = await App.QueryAsync(db => db.Set<Meeting>().Where(m => m.Id == meeting).Select(m => m.Revision).SingleAsync());
        await App.SendAsync(new SendInvitations(meeting, revision), MeetingSecretary.Id);
        return meeting;
    }

    public async Task<long> DraftAsync(long id) => await App.SendAsync(new DraftMeeting((await ReadAsync(id)).WorkingGroupId, App.Build.Plan()), MeetingSecretary.Id);
}
