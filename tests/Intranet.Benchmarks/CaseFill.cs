using Intranet.Domain.Complaints;
using Intranet.Domain.Referrals;
using Intranet.Web.Data.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Intranet.Benchmarks;

/// <summary>
/// Fills the register with copies of two cases that went through the use cases, one ended and one with its agency: all rows of theirs that
/// are kept (not the audit trail), for other agencies, categories and districts, over ten years, in words of their own.
/// </summary>
internal sealed class CaseFill : IAsyncDisposable
{
    /// <summary>In every eighth case.</summary>
    public const string Frequent = "น้ำประปา";

    /// <summary>In one of a thousand cases.</summary>
    public const string Rare = "สะพานแขวน";

    public const string Nowhere = "หิ่งห้อย";

    private const string Titles = "array['น้ำประปาไม่ไหล','ถนนชำรุดเป็นหลุมบ่อ','ไฟฟ้าส่องสว่างดับ','ขยะส่งกลิ่นเหม็น','เสียงดังรบกวนยามวิกาล','แนวเขตที่ดินทับซ้อน','น้ำเสียจากฟาร์มสุกร','เผาขยะเกิดควันไฟ']";
    private const string Villages = "array['บ้านดอนแก้ว','บ้านสันทราย','บ้านหนองบัว','บ้านแม่ธาร','บ้านเวียงหมอก','บ้านทุ่งหลวง','บ้านป่าไผ่']";

    // Ids of the application's own rows never come as far.
    private const string Id = "1000000000000 + g * 1000";

    private readonly CasesApp _app;
    private readonly NpgsqlDataSource _database;
    private int _filled;

    private CaseFill(CasesApp app, NpgsqlDataSource database) => (_app, _database) = (app, database);

    private long Ended { get; set; }

    private long Open { get; set; }

    public static async Task<CaseFill> PrepareAsync(CasesApp app)
    {
        var fill = new CaseFill(app, NpgsqlDataSource.Create(PostgreSqlIntranetDbContext.Prepared(await app.ConnectionStringAsync())));
        var agency = app.Agencies[0];
        (fill.Open, var referral) = await app.RouteAsync("ถนนชำรุด", agency, 1);
        await app.SendAsync(new AcknowledgeReferral(referral, await fill.RevisionAsync(referral)), agency.Head.Id);
        (fill.Ended, referral) = await app.RouteAsync("ถนนชำรุดมาก", agency, 2);
        await app.SendAsync(new ReportReferral(referral, await fill.RevisionAsync(referral), "ซ่อมแล้ว", LetterNo: null, []), agency.Head.Id);
        await app.SendAsync(new AcceptReport(referral, await fill.RevisionAsync(referral)), app.Officer.Id);
        var reason = await app.QueryAsync(db => db.Set<ClosingReason>().Where(r => r.Code == "resolved").Select(r => r.Id).SingleAsync());
        await app.SendAsync(new PutUpClosure(fill.Ended, await fill.CaseRevisionAsync(), reason, "ซ่อมแล้ว", OutsideBody: null), app.Officer.Id);
        await app.SendAsync(new OrderComplaint(fill.Ended, await fill.CaseRevisionAsync(), "ยุติเรื่อง"), app.Superior.Id);
        await app.SendAsync(new TellComplainant(fill.Ended, await fill.CaseRevisionAsync(), ToldBy.Telephone, app.Clock.Today, Note: null), app.Officer.Id);
        await app.SendAsync(new ConfirmClosure(fill.Ended, await fill.CaseRevisionAsync(), 5), app.Officer.Id);
        return fill;
    }

    /// <summary>So many cases in all, one of ten open, a hundred of the small centre; then what the database does by itself within minutes.</summary>
    public async Task FillAsync(int cases)
    {
        await CopyAsync(Ended, _filled + 1, cases, "g % 10 <> 0");
        await CopyAsync(Open, _filled + 1, cases, "g % 10 = 0");
        _filled = cases;
        await ExecuteAsync("VACUUM ANALYZE");
        await ExecuteAsync("CHECKPOINT");
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private async Task CopyAsync(long template, int from, int to, string which)
    {
        var series = $"(SELECT g FROM generate_series({from}, {to}) g WHERE {which}) s";
        var (referrals, small) = ($"(SELECT \"Id\" FROM \"Referral\" WHERE \"ComplaintId\" = {template})", $"g <= 1000 AND g % 10 = 1");
        var mine = $"((\"RecordType\" = 'Complaint' AND \"RecordId\" = {template}) OR (\"RecordType\" = 'Referral' AND \"RecordId\" IN {referrals}))";
        var (centre, district) = (_app.Centre.Id, _app.DistrictCentre.Id);
        var at = "timestamptz '2016-07-01 08:00+07' + (g * 3653.0 / 100000) * interval '1 day'";
        var ended = $"CASE WHEN t.\"ClosedAt\" IS NOT NULL THEN {at} + interval '30 days' END";
        var words = $"({Titles})[1 + g % 8] || ({Villages})[1 + g % 7] || CASE WHEN g % 1000 = 7 THEN ' {Rare}' ELSE '' END";
        var number = "'ดธ.กข ' || lpad(g::text, 4, '0') || '/2500'";
        var centreOf = $"CASE WHEN {small} THEN {district} ELSE {centre} END";
        var principal = PrincipalOf($"CASE WHEN {small} THEN replace(t.\"Principal\", '@{centre}', '@{district}') ELSE t.\"Principal\" END");

        await CopyRowsAsync("Complaint", $"t.\"Id\" = {template}", series,
            $"'Id', {Id}, 'Sequence', g, 'Year', 2500, 'TrackingCode', 'b' || g, 'RegisteredAt', {at}, 'StageSince', {at}, 'ClosedAt', {ended}, 'ToldOn', ({ended})::date, 'Title', {words}, "
            + $"'SearchText', {number} || ' b' || g || ' ' || {words} || ' หมู่ที่ ' || g % 20, 'CategoryId', {OneOf(_app.Categories)}, 'DistrictId', {OneOf(_app.Districts)}, 'CentreId', {centreOf}");
        await CopyRowsAsync("Complainant", $"t.\"ComplaintId\" = {template}", series, $"'Id', {Id}, 'ComplaintId', {Id}, 'PhoneDigits', '07' || lpad(g::text, 8, '0')");
        await CopyRowsAsync("Referral", $"t.\"ComplaintId\" = {template}", series,
            $"'Id', {Id}, 'ComplaintId', {Id}, 'CaseNumber', {number}, 'Subject', {words}, 'SentAt', {at}, 'AgencyId', {OneOf(AgencyIds)}, 'CentreId', {centreOf}, "
            + "'ReportBy', date '2026-05-01' + (g / 10 % 120)::int");
        var (instanceOf, itemOf) = (await RankOfAsync("InstanceId", "ProcessInstance", mine), await RankOfAsync("WorkItemId", "WorkItem", mine));
        await CopyRowsAsync("ProcessInstance", mine, series, $"'Id', {Id} + rank, 'RecordId', {Id}");
        await CopyRowsAsync("WorkItem", mine, series, $"'Id', {Id} + rank, 'RecordId', {Id}, 'InstanceId', {Id} + {instanceOf}, 'DueAt', t.\"DueAt\" + interval '90 days'");
        await CopyRowsAsync("WorkItemCandidate", $"t.\"WorkItemId\" IN (SELECT \"Id\" FROM \"WorkItem\" WHERE {mine})", series,
            $"'WorkItemId', {Id} + {itemOf}, 'Principal', {principal}, 'DueAt', t.\"DueAt\" + interval '90 days'");
        await CopyRowsAsync("RecordAccess", mine, series, $"'Id', {Id} + rank, 'RecordId', {Id}, 'Principal', {principal}");
        await CopyRowsAsync("Notification", mine, series, $"'Id', {Id} + rank, 'RecordId', {Id}, 'Principal', {principal}, 'At', {at}, 'WorkItemId', null");
    }

    // The template's agency becomes that of the copy.
    private string PrincipalOf(string key)
    {
        var first = _app.Agencies[0];
        return $"CASE t.\"Principal\" WHEN 'desk:{first.Id}' THEN 'desk:' || {OneOf(AgencyIds)} WHEN 'post:{first.HeadPostId}' THEN 'post:' || {OneOf([.. _app.Agencies.Select(a => a.HeadPostId)])} "
            + $"WHEN 'person:{first.Head.Id}' THEN 'person:' || {OneOf([.. _app.Agencies.Select(a => a.Head.Id)])} ELSE {key} END";
    }

    private IReadOnlyList<long> AgencyIds => [.. _app.Agencies.Select(a => a.Id)];

    private static string OneOf(IReadOnlyList<long> ids) => $"(array[{string.Join(',', ids)}])[1 + g / 10 % {ids.Count}]";

    // The template's rows are looked up once, not once for every copy.
    private Task CopyRowsAsync(string table, string which, string series, string changes) => ExecuteAsync(
        $"WITH t AS MATERIALIZED (SELECT *, row_number() OVER (ORDER BY {(table == "WorkItemCandidate" ? "\"WorkItemId\"" : "\"Id\"")}) AS rank FROM \"{table}\" t WHERE {which}) "
        + $"INSERT INTO \"{table}\" SELECT r.* FROM t CROSS JOIN {series} CROSS JOIN LATERAL jsonb_populate_record(null::\"{table}\", to_jsonb(t) || jsonb_build_object({changes})) r");

    // Which of the template's rows it is that another points to.
    private async Task<string> RankOfAsync(string pointer, string table, string which)
    {
        await using var command = _database.CreateCommand($"SELECT \"Id\" FROM \"{table}\" WHERE {which} ORDER BY 1");
        await using var reader = await command.ExecuteReaderAsync();
        var cases = new List<string>();
        while (await reader.ReadAsync()) cases.Add($"WHEN {reader.GetInt64(0)} THEN {cases.Count + 1}");
        return $"CASE t.\"{pointer}\" {string.Join(' ', cases)} END";
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = _database.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    private Task<int> RevisionAsync(long referral) => _app.QueryAsync(db => db.Set<Referral>().Where(r => r.Id == referral).Select(r => r.Revision).SingleAsync());

    private Task<int> CaseRevisionAsync() => _app.QueryAsync(db => db.Set<Complaint>().Where(c => c.Id == Ended).Select(c => c.Revision).SingleAsync());
}
