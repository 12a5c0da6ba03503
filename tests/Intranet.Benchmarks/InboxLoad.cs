using System.Diagnostics;
using System.Globalization;
using System.Net;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Benchmarks;

/// <summary>
/// The inbox page under load, as eight people at their browsers see it, with 10,000 and then 100,000 open work items in the
/// house. Each reader is the head of one agency and owes one item in 400.
/// </summary>
internal static class InboxLoad
{
    private const int Agencies = 400;
    private const int Readers = 8;
    private static readonly int[] s_sizes = [10_000, 100_000];
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_measured = TimeSpan.FromSeconds(30);

    public static async Task RunAsync()
    {
        await using var app = new ServedApp();
        var readers = new List<TestAgency>();
        for (var i = 0; i < Readers; i++) readers.Add(await app.Build.AgencyAsync());
        var (others, _) = await app.Build.LargeWorkingGroupAsync(Agencies - Readers);
        var group = await app.Build.WorkingGroupAsync(others.Secretariat, [.. readers, .. others.Members]);
        var browsers = await Task.WhenAll(readers.Select(reader => SignInAsync(app, reader)));

        foreach (var size in s_sizes)
        {
            while (await OpenAsync(app) < size) await app.Build.InvitedMeetingAsync(group);
            await ReadAsync(browsers, s_warmUp);
            var times = await ReadAsync(browsers, s_measured);
            var open = await OpenAsync(app);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{open,9:N0} open work items: {times.Count / s_measured.TotalSeconds,7:F0} inbox pages/s, median {Report.Milliseconds(Report.Percentile(times, 50))}, p99 {Report.Milliseconds(Report.Percentile(times, 99))}"));
        }
    }

    private static Task<int> OpenAsync(ServedApp app) => app.QueryAsync(db => db.Set<WorkItem>().CountAsync(w => w.ClosedAt == null));

    private static async Task<PageClient> SignInAsync(ServedApp app, TestAgency reader)
    {
        var http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = await app.AddressAsync() };
        var browser = new PageClient(http);
        await browser.SignInAsync(reader.Head.UserName, TestApp.Password);
        return browser;
    }

    private static async Task<List<TimeSpan>> ReadAsync(IReadOnlyList<PageClient> browsers, TimeSpan duration)
    {
        var since = Stopwatch.StartNew();
        var perReader = await Task.WhenAll(browsers.Select(browser => Task.Run(async () =>
        {
            var times = new List<TimeSpan>();
            while (since.Elapsed < duration)
            {
                var started = since.Elapsed;
                using var answer = await browser.Http.GetAsync(new Uri("/", UriKind.Relative));
                answer.EnsureSuccessStatusCode();
                await answer.Content.ReadAsByteArrayAsync();
                times.Add(since.Elapsed - started);
            }

            return times;
        })));
        var all = perReader.SelectMany(times => times).ToList();
        all.Sort();
        return all;
    }
}
