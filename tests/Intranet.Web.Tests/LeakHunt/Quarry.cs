using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Intranet.Testing;
using Intranet.Web.Tests.Complaints;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.LeakHunt;

/// <summary>
/// The cases that the hunt goes after: one of every kind of secret, each driven by its people as far as it takes for its words to stand
/// in tasks, notifications, mails, papers, referrals, reminder letters and histories.
/// </summary>
internal sealed partial class Quarry
{
    public const string Officer = "p011";
    public const string Superior = "p006";

    /// <summary>Of the social development office; named as handler of sensitive cases in the centre.</summary>
    public const string Handler = "p040";
    public const string Governor = "p001";

    /// <summary>The data protection officer: sees of a case its number and who read it, for which reason (ADR 29).</summary>
    public const string Guardian = "p007";

    /// <summary>The governor and the vice governors.</summary>
    public static readonly string[] Governors = [Governor, "p002", "p003"];

    /// <summary>All that have a part in one of the cases, or are accused.</summary>
    public static readonly string[] Agencies = ["MOTS", "LAND", "DLT", "DPT", "DOAE", "PHO", "MNRE", "MSDHS", "PEA"];

    private static readonly string[] s_centre = [Officer, Superior, Handler, Governor];
    private static readonly string[] s_handlers = [Superior, Handler];

    private readonly TestApp _app;
    private readonly List<HuntCase> _cases = [];
    private TestPerson _officer = null!;
    private TestPerson _superior = null!;
    private long _centreId;
    private long _categoryId;
    private long _questionId;

    private Quarry(TestApp app) => _app = app;

    public IReadOnlyList<HuntCase> Cases => _cases;

    /// <summary>All secrets, those of the demo's own cases included.</summary>
    public IReadOnlyList<Secret> Secrets { get; private set; } = [];

    /// <summary>Of each case what would tell most: what it is called, under which number, who brought it, and the words of its referrals.</summary>
    public IReadOnlyList<Secret> Telling => [.. _cases.SelectMany(c => c.Secrets).Where(s => s.What is "number" or "เรื่อง" or "ผู้ร้อง" or "โทรศัพท์" or "สถานที่" or "เลขอ้างอิง")];

    public HuntCase Of(string stone) => _cases.Single(c => c.Stone == stone);

    public static async Task<Quarry> SetAsync(TestApp app)
    {
        var quarry = new Quarry(app);
        await quarry.PrepareAsync();
        await quarry.ExcludedOfficeAsync();
        await quarry.OfficeAccusedLaterAsync();
        await quarry.ExcludedOfficersAsync();
        await quarry.OfficerOfTheCentreAsync();
        await quarry.SensitiveAsync();
        await quarry.SecretAsync();
        await quarry.AnonymousTipAsync();
        await app.PumpAsync();
        await app.PassAsync(days: 8);
        await quarry.RemindAsync();
        await app.PassAsync(days: 40);
        await app.SettledAsync();
        quarry.Secrets = [.. quarry._cases.SelectMany(c => c.Secrets), .. DemoSecrets.All()];
        return quarry;
    }

    private async Task PrepareAsync()
    {
        (_officer, _superior) = (await _app.PersonAsync(Officer), await _app.PersonAsync(Superior));
        var handler = await _app.PersonAsync(Handler);
        _centreId = await _app.QueryAsync(db => db.Set<Agency>().Where(a => a.Code == "PO").Select(a => a.Id).SingleAsync());
        await _app.SendAsync(new GiveRole(handler.Id, Roles.RestrictedHandler, _centreId), Actor.System("test"));

        var category = await _app.QueryAsync(db => db.Set<ComplaintCategory>().AsNoTracking().SingleAsync(c => c.Code == "UTIL"));
        await _app.SendAsync(
            new WriteQuestion(category.Id, category.Revision, null, "HUNT", new QuestionTerms("ใครเห็นเหตุการณ์", "Who saw it", QuestionKind.Text)), _superior.Id);
        (_categoryId, _questionId) = (
            category.Id, await _app.QueryAsync(db => db.Set<CategoryQuestion>().Where(q => q.Code == "HUNT").Select(q => q.Id).SingleAsync()));
    }

    // With everything that an intake form takes.
    private async Task RegisterAsync(HuntCase secret, TestPerson by, Func<ComplaintEntry, ComplaintEntry>? otherwise = null, IdentityMode mode = IdentityMode.Concealed)
    {
        _cases.Add(secret);
        var entry = new ComplaintEntry(
            IntakeChannel.WalkIn, CaseNature.Complaint, _categoryId, secret.Inner("เรื่อง"), secret.Inner("รายละเอียด"), await _app.TodayAsync())
        {
            Place = new CasePlace(null, null, secret.Inner("สถานที่")),
            ExternalReference = secret.Inner("เลขอ้างอิง"),
            Accused = new AccusedParty(secret.Inner("ผู้ถูกร้อง"), null, []),
        };
        var registered = await _app.SendAsync(
            new RegisterComplaint(_centreId, otherwise?.Invoke(entry) ?? entry, secret.Complainant(mode), [await secret.FileAsync(_app, "เอกสาร", by.Id)])
            {
                Answers = new Dictionary<long, string?> { [_questionId] = secret.Inner("คำตอบ") },
            },
            by.Id);
        secret.RegisteredAs(registered.Id, registered.Number);
        if (mode == IdentityMode.Concealed) await _app.SendAsync(new RevealIdentity(secret.Id, IdentityField.Phone, secret.Logged("เหตุผลเปิดดู")), by.Id);
    }

    // Who reads a referral beside the case's readers: whoever answers for the agency; unless it is guarded its superior; and once it
    // stands on the governor's list, the governors (ADR 27).
    private static IReadOnlyList<string> ReferralTo(string agency, bool isGuarded = false, bool isRaised = false) =>
    [
        DemoOffices.HeadOf(agency), DemoOffices.ClerkOf(agency),
        .. isGuarded || DemoOffices.SuperiorOf(agency) is not { } superior ? Array.Empty<string>() : [superior],
        .. isRaised ? Governors : [],
    ];

    private async Task PutUpAsync(HuntCase secret, TestPerson by, params IReadOnlyList<ReferralPlan> plans)
    {
        await _app.SendAsync(new TakeUpComplaint(secret.Id, await RevisionAsync(secret)), by.Id);
        await _app.SendAsync(new WriteCaseNote(secret.Id, secret.Inner("บันทึกภายใน"), NoteAudience.Internal), by.Id);
        await _app.SendAsync(new AskComplainant(secret.Id, await RevisionAsync(secret), secret.Inner("คำถาม"), ToldBy.Telephone, await _app.TodayAsync()), by.Id);
        await _app.SendAsync(new TakeComplainantAnswer(secret.Id, await RevisionAsync(secret), secret.Inner("ตอบกลับ"), await _app.TodayAsync()), by.Id);
        await _app.SendAsync(new PutUpReferral(secret.Id, await RevisionAsync(secret), secret.Inner("เสนอครั้งแรก"), plans), by.Id);
        await _app.SendAsync(new ReturnPutUp(secret.Id, await RevisionAsync(secret), secret.Inner("ให้เสนอใหม่")), _superior.Id);
        await _app.SendAsync(new PutUpReferral(secret.Id, await RevisionAsync(secret), secret.Inner("บันทึกเสนอ"), plans), by.Id);
        await _app.SendAsync(new OrderComplaint(secret.Id, await RevisionAsync(secret), secret.Inner("เกษียนสั่งการ")), _superior.Id);
        await _app.PumpAsync();
    }

    private async Task<int> RevisionAsync(HuntCase secret) => (await _app.CaseAsync(secret.Id)).Revision;

    private async Task<int> RevisionAsync(long referral) => (await _app.ReferralAsync(referral)).Revision;
}
