using System.Diagnostics;
using System.Globalization;
using Intranet.Domain.Meetings;

namespace Intranet.Benchmarks;

/// <summary>How long it takes to invite 400 agencies: one transaction with its work items, timers, notifications and audit.</summary>
internal static class InvitationLoad
{
    private const int Agencies = 400;
    private const int Rounds = 20;

    // A server that has run for a while: the compiler has seen the code often enough to optimise it.
    private const int WarmUp = 15;

    public static async Task RunAsync()
    {
        await using var app = new ServedApp();
        var (group, _) = await app.Build.LargeWorkingGroupAsync(Agencies);
        var times = new List<TimeSpan>();
        for (var round = 1; round <= WarmUp + Rounds; round++)
        {
            var meeting = await app.Build.MeetingAsync(group);
            var since = Stopwatch.StartNew();
            await app.SendAsync(new SendInvitations(meeting.Id, meeting.Revision), group.Secretary.Id);
            if (round > WarmUp) times.Add(since.Elapsed);
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Inviting {Agencies} agencies, {Rounds} times: median {Report.Milliseconds(Report.Percentile(times, 50))}, slowest {Report.Milliseconds(times[^1])}"));
    }
}
