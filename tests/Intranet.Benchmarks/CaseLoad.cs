using System.Diagnostics;
using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Web.Pages.Complaints;
using Intranet.Web.Pages.Complaints.Centre;
using Intranet.Web.Pages.Referrals;

namespace Intranet.Benchmarks;

/// <summary>
/// With 10,000 and then 100,000 cases: from intake to the task in the agency's inbox, what is sought in the register, the lists of
/// referrals, the centre's desk and its figures.
/// </summary>
internal static class CaseLoad
{
    private const int WarmUp = 40;
    private const int Cases = 200;
    private const int AtOnce = 4;
    private const int Reads = 100;
    private static readonly int[] s_sizes = [10_000, 100_000];

    private static int s_last = 10;

    public static async Task RunAsync()
    {
        await using var app = new CasesApp();
        await app.SetAsync();
        await using var fill = await CaseFill.PrepareAsync(app);
        var table = new SideBySide([.. s_sizes.Select(size => string.Create(CultureInfo.InvariantCulture, $"{size:N0} cases"))]);
        foreach (var size in s_sizes)
        {
            var since = Stopwatch.StartNew();
            await fill.FillAsync(size);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size:N0} cases, filled in {since.Elapsed.TotalSeconds:F0} s"));
            await RouteAsync(app, table);
            await SearchAsync(app, table);
            await ListAsync(app, table);
        }

        table.Print();
    }

    private static async Task RouteAsync(CasesApp app, SideBySide table)
    {
        for (var i = 0; i < WarmUp; i++) await IntakeAsync(app);
        var (whole, inbox) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var i = 0; i < Cases; i++)
        {
            var (all, read) = await IntakeAsync(app);
            whole.Add(all);
            inbox.Add(read);
        }

        var since = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < Cases / AtOnce; i++) await IntakeAsync(app);
        })));
        var perSecond = (Cases / AtOnce * AtOnce) / since.Elapsed.TotalSeconds;
        table.Add("intake, put up, ordered, in the agency's inbox", whole);
        table.Add("of that the inbox page", inbox);
        table.Add($"the same, {AtOnce} at once", string.Create(CultureInfo.InvariantCulture, $"{perSecond:F1} cases/s"));
    }

    private static async Task<(TimeSpan Whole, TimeSpan Inbox)> IntakeAsync(CasesApp app)
    {
        var n = Interlocked.Increment(ref s_last);
        var agency = app.Agencies[n % app.Agencies.Count];
        var since = Stopwatch.StartNew();
        var (_, referral) = await app.RouteAsync(string.Create(CultureInfo.InvariantCulture, $"เรื่องที่ {n}"), agency, n);
        var ordered = since.Elapsed;
        if (!await app.IsInInboxAsync(agency, referral)) throw new InvalidOperationException($"Referral {referral} is not on the first page of the inbox.");
        return (since.Elapsed, since.Elapsed - ordered);
    }

    private static async Task SearchAsync(CasesApp app, SideBySide table)
    {
        var year = FiscalYear.Of(app.Clock.Today);
        foreach (var (who, person) in new[] { ("officer", app.Officer), ("small centre", app.DistrictOfficer) })
        {
            foreach (var word in new[] { CaseFill.Frequent, CaseFill.Rare, CaseFill.Nowhere, "น้ำ", "น้", "ดธ.กข 0777/2500", "ถนน หนองบัว" })
                table.Add($"register, {who}, '{word}'", await ReadAsync(() => app.SendAsync(new ListComplaints(new CaseFilter(word), After: null), person.Id)));
            table.Add($"register, {who}, all", await ReadAsync(() => app.SendAsync(new ListComplaints(new CaseFilter(), After: null), person.Id)));
            table.Add($"register, {who}, this year", await ReadAsync(() => app.SendAsync(new ListComplaints(new CaseFilter(Year: year), After: null), person.Id)));
        }
    }

    private static async Task ListAsync(CasesApp app, SideBySide table)
    {
        foreach (var (who, person) in new[] { ("officer", app.Officer), ("head of an agency", app.Agencies[3].Head) })
            foreach (var show in new[] { ReferralShow.Open, ReferralShow.Letters, ReferralShow.Ended })
                table.Add($"referrals, {who}, {show}", await ReadAsync(() => app.SendAsync(new ListReferrals(show, null), person.Id)));
        table.Add("desk of the centre", await ReadAsync(() => app.SendAsync(new ReadDesk(), app.Officer.Id)));
        table.Add("monthly table of this year", await ReadAsync(() => app.SendAsync(new ReadMonthly(FiscalYear.Of(app.Clock.Today)), app.Officer.Id)));
    }

    private static async Task<List<TimeSpan>> ReadAsync<TResult>(Func<Task<TResult>> read)
    {
        // Long enough for the database to have settled on how it goes about it.
        for (var i = 0; i < Reads / 4; i++) await read();
        var times = new List<TimeSpan>();
        for (var i = 0; i < Reads; i++)
        {
            var since = Stopwatch.StartNew();
            await read();
            times.Add(since.Elapsed);
        }

        return times;
    }
}
