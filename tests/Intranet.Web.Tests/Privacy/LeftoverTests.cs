using Intranet.Domain.Complaints;
using Intranet.Domain.Privacy;
using Intranet.Domain.Referrals;
using Intranet.Testing;
using Intranet.Web.Tests.Complaints;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Privacy;

/// <summary>After a case was anonymised, nothing in the database says who brought it: every column of every table that holds text or bytes is searched.</summary>
public sealed class LeftoverTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Bare = "มะลิวัลย์ ซ่อนนามสกุล";
    private const string Surname = "ซ่อนนามสกุล";
    private const string Phone = "081-234-5678";
    private const string Digits = "0812345678";
    private const string Address = "99/9 หมู่บ้านซ่อนที่อยู่";
    private const string Agent = "สมศรี ยื่นเรื่องแทน";
    private const string Accused = "จ่าสิบเอกผู้ถูกร้องทดสอบ";
    private static readonly string[] s_values = [Bare, Surname, Phone, Digits, Address, Agent, "ยื่นเรื่องแทน", Accused];

    // Where the test wrote them: if one of these is not found before, the search finds nothing.
    private static readonly string[] s_written =
    [
        "CaseProposal.Note", "CaseProposal.Wording", "Complainant.Address", "Complainant.FiledBy", "Complainant.Name", "Complainant.Phone", "Complainant.PhoneDigits",
        "Complaint.Accused", "Complaint.Detail", "Complaint.SearchText", "Complaint.Summary", "Complaint.Title", "Complaint.ToldNote", "ComplaintAnswer.Text", "FileAttachment.Name",
        "FileChunk.Bytes", "FormerEnd.ReopenReason", "FormerEnd.Summary", "FormerEnd.ToldNote", "IdentityReveal.Reason", "LegalHold.Reason", "ProposedReferral.Extract", "Referral.Extract", "Referral.Report", "ReferralUpdate.Text", "WorkItemAct.Reason",
    ];

    [Fact]
    public async Task Nothing_says_who_brought_a_case_that_was_anonymised()
    {
        var (scene, water) = (await RetentionScene.SetAsync(app), await app.Build.AgencyAsync());
        var id = await FilledAsync(scene, water);
        await app.PumpAsync();
        s_written.ShouldBeSubsetOf(await FoundAsync());

        scene.Later(months: 24);
        await scene.RunAsync();

        (await scene.RemovalsAsync(id)).ShouldHaveSingleItem().Values.ShouldBeGreaterThan(15);
        (await FoundAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_table_that_hangs_on_a_case_is_known_to_the_schedule()
    {
        // Tables with rows of a case in which nobody writes in words, or whose words are not the case's.
        string[] wordless = ["CaseReading", "ComplaintLink", "InquiryChangeSeat", "RedactedCopy", "Removal", "ReminderLetter", "Complaint", "Referral"];
        string[] emptied = ["CaseNote", "CaseProposal", "Complainant", "ComplainantQuestion", "ComplaintAnswer", "FormerEnd", "IdentityReveal", "Inquiry", "InquiryChange", "LegalHold", "ProposedReferral", "ReferralUpdate"];
        var hanging = await app.QueryAsync(db =>
        {
            var found = new HashSet<string>(StringComparer.Ordinal) { "Complaint", "Referral" };
            int before;
            do
            {
                before = found.Count;
                found.UnionWith(db.Model.GetEntityTypes()
                    .Where(e => e.GetForeignKeys().Any(k => found.Contains(k.PrincipalEntityType.ClrType.Name))).Select(e => e.ClrType.Name).ToList());
            }
            while (found.Count > before);

            return Task.FromResult(found);
        });

        hanging.Order(StringComparer.Ordinal).ShouldBe(wordless.Concat(emptied).Order(StringComparer.Ordinal));
    }

    private async Task<long> FilledAsync(RetentionScene scene, TestAgency water)
    {
        var (cases, officer) = (scene.Cases, scene.Cases.Officer);
        var paper = await app.UploadAsync([.. "%PDF-1.7\n"u8, .. System.Text.Encoding.UTF8.GetBytes($"ลงชื่อ {Bare}")], $"คำร้องของ{Bare}.pdf", officer.Id);
        var category = await cases.CategoryAsync("UTIL");
        var entry = cases.Entry($"ท่อแตกหน้าบ้าน{Surname}") with { CategoryId = category, Detail = $"โทรกลับที่ +66 81 234 5678 หรือ 081 234 5678 น.ส.{Bare} บ้านเลขที่ {Address} ({Digits})", Accused = new AccusedParty(Accused, null, []) };
        var who = new ComplainantEntry(IdentityMode.Named, Name: $"นางสาว{Bare}", Phone: Phone, Address: Address, FiledBy: $"นาง{Agent}", Contact: ContactWish.Telephone);
        var question = await app.QueryAsync(db => db.Set<CategoryQuestion>().Where(q => q.CategoryId == category && q.Kind == QuestionKind.Text).Select(q => q.Id).FirstAsync());
        var id = (await app.SendAsync(
            new RegisterComplaint(cases.Centre.Id, entry, who, [paper]) { Answers = new Dictionary<long, string?> { [question] = $"เสาหน้าบ้าน{Bare}" } }, officer.Id)).Id;

        await app.SendAsync(new RevealIdentity(id, IdentityField.Phone, $"โทรหา{Bare}"), officer.Id);
        await app.SendAsync(new HoldCase(id, $"รอคดีของ{Bare}"), scene.Guardian.Id);
        await app.SendAsync(new ReleaseCase(id, "คดีสิ้นสุด"), scene.Guardian.Id);
        var item = await app.QueryAsync(db => db.Set<WorkItem>().AsNoTracking().FirstAsync(w => w.RecordType == "Complaint" && w.RecordId == id && w.Step == "screen"));
        await app.SendAsync(new EscalateWorkItem(item.Id, item.Revision, $"{Bare} เดือดร้อนมาก"), officer.Id);

        var plan = new ReferralPlan(water.Id, ReferralRole.Lead, "ท่อแตก", $"ติดต่อ {Bare} โทร {Phone}", 30);
        await app.SendAsync(new PutUpReferral(id, (await app.CaseAsync(id)).Revision, $"{Bare} ขอให้ซ่อม", [plan]), officer.Id);
        await app.SendAsync(new OrderComplaint(id, (await app.CaseAsync(id)).Revision, $"ช่วย{Bare}ด่วน"), cases.Supervisor.Id);
        var referral = await app.ReferralToAsync(id, water);
        await app.SendAsync(new UpdateReferral(referral, (await app.ReferralAsync(referral)).Revision, $"นัด{Bare}แล้ว"), water.Clerk.Id);
        await app.ReportAsync(referral, water.Clerk, $"ซ่อมหน้าบ้าน{Bare}แล้ว โทรแจ้ง {Digits}");
        await app.AcceptAsync(referral, officer);
        await EndAsync();
        await app.SendAsync(new ReopenComplaint(id, (await app.CaseAsync(id)).Revision, $"{Bare} ยังเดือดร้อน", IsAskedByComplainant: true), officer.Id);
        await EndAsync();
        return id;

        async Task EndAsync()
        {
            await app.SendAsync(new PutUpClosure(id, (await app.CaseAsync(id)).Revision, await app.ReasonAsync("resolved"), $"แจ้ง{Bare}แล้ว", OutsideBody: null), officer.Id);
            await app.OrderAsync(id, cases.Supervisor);
            await app.SendAsync(new TellComplainant(id, (await app.CaseAsync(id)).Revision, ToldBy.Telephone, app.Clock.Today, $"คุยกับ{Bare}"), officer.Id);
        }
    }

    /// <summary>The columns in which any of the values stands.</summary>
    private async Task<List<string>> FoundAsync()
    {
        await using var connection = new NpgsqlConnection(await app.ConnectionStringAsync());
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var columns = new List<(string Table, string Column, bool IsBytes)>();
        const string all = "SELECT table_name, column_name, data_type = 'bytea' FROM information_schema.columns WHERE table_schema = 'public' AND data_type IN ('text', 'character varying', 'character', 'json', 'jsonb', 'bytea')";
        await using (var read = new NpgsqlCommand(all, connection))
        await using (var rows = await read.ExecuteReaderAsync(TestContext.Current.CancellationToken))
            while (await rows.ReadAsync(TestContext.Current.CancellationToken)) columns.Add((rows.GetString(0), rows.GetString(1), rows.GetBoolean(2)));
        columns.Count.ShouldBeGreaterThan(200);

        var found = new List<string>();
        foreach (var (table, column, isBytes) in columns)
        {
            var contains = isBytes ? $"position(convert_to(v, 'UTF8') in \"{column}\") > 0" : $"position(v in \"{column}\"::text) > 0";
            await using var search = new NpgsqlCommand($"SELECT EXISTS (SELECT 1 FROM \"{table}\", unnest(@values) v WHERE {contains})", connection);
            search.Parameters.AddWithValue("values", s_values);
            if ((bool)(await search.ExecuteScalarAsync(TestContext.Current.CancellationToken))!) found.Add($"{table}.{column}");
        }

        return found;
    }
}
