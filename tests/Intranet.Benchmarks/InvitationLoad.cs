using System.Diagnostics;
using System.Globalization;
using Intranet.Domain.Meetings;

namespace Intranet.Benchmarks;

/// <summary>How long it takes to invite 400 agencies: one transaction with its work items, timers, notifications and audit.</summary>
internal static class InvitationLoad
{
    private const int Agencies = 400;
    private const int Rounds = 10;

    public static async Task RunAsync()
    {
        await using var app = new ServedApp();
        var (group, _) = await app.Build.LargeWorkingGroupAsync(Agencies);
        var times = new List<TimeSpan>();
        for (var round = 0; round <= Rounds; round++)
        {
            var meeting = await app.Build.MeetingAsync(group);
            var since = Stopwatch.StartNew();
            await app.SendAsync(new SendInvitations(meeting.Id, meeting.Revision), group.Secretary.Id);

            // The first round warms up.
            if (round > 0) times.Add(since.Elapsed);
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Inviting {Agencies} agencies, {Rounds} times: median {Report.Milliseconds(Report.Percentile(times, 50))}, slowest {Report.Milliseconds(times[^1])}"));
    }
}
