using System.Text.Json;
using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Intranet.Web.Data.Demo;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Demo;

/// <summary>The demo's twenty cases, played by the commands of the pages with the clock, end as the file describes.</summary>
public sealed class DemoComplaintTests(DemoApp app) : IClassFixture<DemoApp>
{
    public static TheoryData<string> Cases => [.. DemoFiles.Complaints.Complaints.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case_ends_as_described(string id)
    {
        var (demo, complaint) = (Demo(id), await CaseAsync(id));

        complaint.Status.ShouldBe(demo.Status switch
        {
            "registered" => CaseStatus.Registered,
            "screening" => CaseStatus.Screening,
            "forwarded" => CaseStatus.Forwarded,
            // How often it was reminded is counted, and is no state.
            "in_progress" or "overdue_reminded_3" => CaseStatus.InProgress,
            "reported" => CaseStatus.Reported,
            "closed" => CaseStatus.Closed,
            "not_accepted" => CaseStatus.NotAccepted,
            "merged" => CaseStatus.Merged,
            "transferred_out" => CaseStatus.TransferredOut,
            _ => throw new JsonException(demo.Status),
        });
        complaint.AcknowledgedOn.ShouldBe(demo.Complainant.IsToBeTold ? demo.AcknowledgedAt : null);
        DayOf(complaint.ClosedAt).ShouldBe(demo.Closed is { Code: not "duplicate" } end ? end.At : null);
        complaint.Satisfaction.ShouldBe(demo.Complainant.IsToBeTold ? demo.Satisfaction : null);
        if (demo.Links.MergedInto is { } into) complaint.MergedIntoId.ShouldBe((await CaseAsync(into)).Id);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Referrals_of_a_case_stand_as_described(string id)
    {
        var (demo, complaint) = (Demo(id), await CaseAsync(id));
        var referrals = await app.QueryAsync(db => db.Set<Referral>().AsNoTracking().Include(r => r.Letters).Include(r => r.Updates)
            .Where(r => r.ComplaintId == complaint.Id).Join(db.Set<Agency>(), r => r.AgencyId, a => a.Id, (r, a) => new { a.Code, Referral = r }).ToListAsync());

        referrals.Select(r => r.Code).ShouldBe(demo.Routes.Select(r => r.Agency), ignoreOrder: true);
        foreach (var route in demo.Routes)
        {
            var referral = referrals.Single(r => r.Code == route.Agency).Referral;
            referral.LetterNo.ShouldBe(route.DocNo);
            referral.SentAt.ShouldBe(route.ForwardedAt, TimeSpan.FromMinutes(2));
            DayOf(referral.AcknowledgedAt).ShouldBe(route.AcceptedAt);
            DayOf(referral.ReportedAt).ShouldBe(route.Report?.At);
            referral.RefusalReason.ShouldBe(route.Returned?.ReasonTh);
            referral.Updates.Select(u => u.Text).ShouldBe(route.Progress.Select(p => p.TextTh), ignoreOrder: true);
            referral.Letters.OrderBy(l => l.Level).Select(l => (l.Level, l.LetterNo, l.AnswerBy)).ShouldBe(route.Reminders.Select(r => (r.No, (string?)r.DocNo, r.NewDue)));

            // The day of the first term: an update of an agency that is late has its days counted anew.
            var firstTerm = referral.Letters.Count > 0 ? referral.Letters.Min(l => l.Term) : referral.ReportBy;
            firstTerm.ShouldBe(route.ReportDue);
        }
    }

    [Fact]
    public async Task Case_that_was_reminded_three_times_stands_on_the_governors_list()
    {
        var complaint = await CaseAsync("C09");

        var raised = await app.QueryAsync(db => db.Set<WorkItem>().Where(w => w.RaisedAt != null && w.RecordType == "Referral")
            .Join(db.Set<Referral>(), w => w.RecordId, r => r.Id, (w, r) => r.ComplaintId).ToListAsync());

        raised.ShouldContain(complaint.Id);
    }

    [Fact]
    public async Task Every_case_that_has_not_ended_is_owed_by_somebody()
    {
        await app.SettledAsync();
        var open = await app.QueryAsync(db => db.Set<Complaint>().Where(c => c.ClosedAt == null && c.MergedIntoId == null).Select(c => c.Id).ToListAsync());
        var owed = await app.QueryAsync(db => db.Set<WorkItem>().Where(w => w.ClosedAt == null).Select(w => new RecordRef(w.RecordType, w.RecordId)).ToListAsync());
        var cases = await app.QueryAsync(db => db.Set<Referral>().Where(r => r.ClosedAt == null).Select(r => new { r.Id, r.ComplaintId }).ToListAsync());

        open.ShouldAllBe(id => owed.Contains(RecordTypes.Ref<Complaint>(id)) || cases.Any(r => r.ComplaintId == id && owed.Contains(RecordTypes.Ref<Referral>(r.Id))));
    }

    [Fact]
    public async Task Update_by_an_agency_that_is_late_has_its_days_counted_anew()
    {
        var id = (await CaseAsync("C08")).Id;
        var referral = await app.QueryAsync(db => db.Set<Referral>().AsNoTracking().Include(r => r.Letters).SingleAsync(r => r.ComplaintId == id));

        referral.ReportBy.ShouldBe(new DateOnly(2026, 7, 29));
        referral.LettersOfTerm.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reminder_letters_are_printed_as_they_were_sent_and_the_next_to_be_written_on()
    {
        var officer = await app.SignInAsync("p011");
        var (land, health) = (await ReferralAsync("C09", "LAND"), await ReferralAsync("C07", "PHO"));
        var last = await app.QueryAsync(db => db.Set<Referral>().Where(r => r.Id == land).SelectMany(r => r.Letters).Where(l => l.Level == 3).Select(l => l.Id).SingleAsync());

        var third = (await officer.GetAsync($"/referrals/{land}/reminder?letter={last}")).Text;
        third.ShouldContain("ครั้งที่ ๓");
        third.ShouldContain("ธว ๐๐๑๗.๔/๒๑๑๐");
        third.ShouldContain("จะนำเรียนผู้ว่าราชการจังหวัด");
        third.ShouldContain("๙ กรกฎาคม พ.ศ. ๒๕๖๙");

        var next = await officer.GetAsync($"/referrals/{health}/reminder");
        next.Text.ShouldContain("ครั้งที่ ๑");
        next.Text.ShouldContain("นายแพทย์สาธารณสุขจังหวัดธาราเวียง");
        (await officer.GetAsync($"/referrals/{land}/reminder")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await (await app.SignInAsync("p014")).GetAsync($"/referrals/{land}/reminder?letter={last}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Case_of_corruption_has_a_committee_that_its_members_see_and_others_do_not()
    {
        var id = (await CaseAsync("C03")).Id;
        var inquiry = await app.QueryAsync(db => db.Set<Inquiry>().AsNoTracking().SingleAsync(i => i.ComplaintId == id));

        inquiry.Status.ShouldBe(InquiryStatus.Appointed);
        (await (await app.SignInAsync("p003")).GetAsync($"/inquiries/{inquiry.Id}")).Text.ShouldContain("1187/2569");
        (await (await app.SignInAsync("p011")).GetAsync($"/inquiries/{inquiry.Id}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await (await app.SignInAsync("p011")).GetAsync("/organisation/working-groups")).Text.ShouldNotContain("1187/2569");
    }

    private async Task<long> ReferralAsync(string caseId, string agency)
    {
        var id = (await CaseAsync(caseId)).Id;
        return await app.QueryAsync(db => db.Set<Referral>().Where(r => r.ComplaintId == id && db.Set<Agency>().Any(a => a.Id == r.AgencyId && a.Code == agency)).Select(r => r.Id).SingleAsync());
    }

    private static DateOnly? DayOf(DateTimeOffset? at) => at is { } instant ? Bangkok.Date(instant) : null;

    private static DemoComplaint Demo(string id) => DemoFiles.Complaints.Complaints.Single(c => c.Id == id);

    private Task<Complaint> CaseAsync(string id) => app.QueryAsync(db => db.Set<Complaint>().AsNoTracking().SingleAsync(c => c.Title == Demo(id).TitleTh));
}
