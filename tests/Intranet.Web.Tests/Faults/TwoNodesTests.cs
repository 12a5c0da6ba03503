using System.Diagnostics;
using System.Globalization;
using Intranet.Domain.Audit;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Faults;

/// <summary>
/// Two nodes on one database, people busy at both, while nodes are killed and the database crashes: nothing is lost, nothing is
/// done twice. Every fifth invitation stays unanswered, for the reminders.
/// </summary>
public abstract class TwoNodesTests(TwoNodes house)
{
    private const int Silent = 5;
    private const int Seed = 20260710;

    private static readonly bool s_long = Environment.GetEnvironmentVariable("INTRANET_TEST_LONG") is { Length: > 0 };
    private static readonly TimeSpan s_storm = s_long ? TimeSpan.FromMinutes(2) : TimeSpan.Zero;
    private static readonly TimeSpan s_day = s_storm / 15;
    private static readonly int s_crashes = s_long ? 2 : 1;
    private static readonly int s_offices = s_long ? 40 : 10;
    private static readonly int s_meetings = s_long ? int.MaxValue : 10;

    // What the tests before this one did in the house.
    private (int Kills, int Crashes, int Mails) _before;

    [Fact]
    public async Task Nothing_is_lost_or_done_twice_while_nodes_are_killed_and_the_database_crashes()
    {
        var (secretariat, crowd) = await OpenAsync();
        var storm = Stopwatch.StartNew();
        using var calm = new CancellationTokenSource();
        var inviting = InviteUntilAsync(secretariat, crowd, calm.Token);

        var (random, days) = (new Random(Seed), 0);
        for (var blow = 1; blow <= 2 || storm.Elapsed < s_storm || house.Crashes < s_crashes; blow++)
        {
            await house.OneAnswersAsync();
            await crowd.AcceptedAsync(more: random.Next(4, s_long ? 60 : 8), atMost: TimeSpan.FromSeconds(3));
            if (house.Crashes < s_crashes && storm.Elapsed >= s_storm * (house.Crashes + 1) / (s_crashes + 1)) await house.CrashDatabaseAsync();
            else await house.KillAndStartOneAsync(random);
            if (storm.Elapsed < s_day * (days + 1)) continue;
            days++;
            await NextWorkingDayAsync();
        }

        await calm.CancelAsync();
        await inviting;
        await house.StartAsync();
        await crowd.EndAsync();
        await house.IdleAsync();
        await BalanceAsync("storm", secretariat, crowd, storm.Elapsed);
    }

    [Fact]
    public async Task After_three_days_without_a_node_every_reminder_that_came_due_is_given_once_in_order_though_nodes_are_killed()
    {
        var (secretariat, crowd) = await OpenAsync();
        var invitations = await secretariat.InviteAsync(replyInDays: 7);
        var (prompt, late, silent) = (invitations.Where((_, i) => i % Silent == 1), invitations.Where((_, i) => i % Silent == 2), invitations.Count * 3 / Silent);
        crowd.Owes(prompt);
        await crowd.AcceptedAsync(invitations.Count / Silent, TimeSpan.FromMinutes(2));
        await house.IdleAsync();

        // The reply is due on Monday, of which all were reminded; on Tuesday, Wednesday and Thursday nobody is there to give the other reminders.
        await house.MoveClockAsync(house.App.Clock.Now.AddDays(7).AddHours(8));
        await house.IdleAsync();
        await Task.WhenAll(house.Nodes.Select(house.KillAsync));
        await house.MoveClockAsync(house.App.Clock.Now.AddDays(3));
        var since = Stopwatch.StartNew();
        await house.StartAsync();
        crowd.Owes(late);
        var (random, given) = (new Random(Seed), 0);
        foreach (var node in house.Nodes.Take(s_long ? 2 : 1))
        {
            given += random.Next(1, silent);
            await GivenAsync(given, TimeSpan.FromSeconds(s_long ? 10 : 3));
            await KillAndStartAsync(node);
        }

        await crowd.EndAsync();
        await house.IdleAsync();
        var books = await BalanceAsync("outage", secretariat, crowd, since.Elapsed);
        books.Open.Count().ShouldBe(silent);
        books.Open.ShouldAllBe(m => m.Fired.Select(t => t.Level).SequenceEqual(new[] { 1, 2, 3, 4 }));
    }

    private async Task<(Secretariat Secretariat, Crowd Crowd)> OpenAsync()
    {
        _before = (house.Kills, house.Crashes, house.Mail.Received.Count);
        var monday = house.App.Clock.Today.AddDays(7 - ((int)house.App.Clock.Today.DayOfWeek + 6) % 7);
        await house.MoveClockAsync(Bangkok.Instant(monday, new TimeOnly(10, 0)));
        await house.StartAsync();
        var secretariat = await Secretariat.SignedInAsync(house, s_offices);
        return (secretariat, await Crowd.SignedInAsync(house, secretariat.Head));
    }

    // A new meeting whenever less than two wait for answers.
    private static async Task InviteUntilAsync(Secretariat secretariat, Crowd crowd, CancellationToken calm)
    {
        while (!calm.IsCancellationRequested)
        {
            if (crowd.Backlog < s_offices * 2 && secretariat.Meetings.Count < s_meetings)
                crowd.Owes((await secretariat.InviteAsync(replyInDays: s_long ? 7 : 2)).Where((_, i) => i % Silent > 0));
            await Task.Delay(TimeSpan.FromMilliseconds(50), CancellationToken.None);
        }
    }

    private async Task KillAndStartAsync(AppProcess node)
    {
        await house.KillAsync(node);
        await node.StartAsync();
    }

    private Task NextWorkingDayAsync()
    {
        var now = house.App.Clock.Now;
        return house.MoveClockAsync(now.AddDays(Bangkok.Date(now).DayOfWeek == DayOfWeek.Friday ? 3 : 1));
    }

    // Waits until the nodes have given so many reminders of those that the outage kept back, or so much time has passed.
    private async Task GivenAsync(int reminders, TimeSpan atMost)
    {
        var since = Stopwatch.StartNew();
        var outage = house.App.Clock.Now.AddDays(-1);
        while (since.Elapsed < atMost && await house.App.QueryAsync(db => db.Set<ProcessTimer>().CountAsync(t => t.DoneAt > outage && !t.HasLapsed)) < reminders)
            await Task.Delay(TimeSpan.FromMilliseconds(20));
    }

    private async Task<Books> BalanceAsync(string run, Secretariat secretariat, Crowd crowd, TimeSpan took)
    {
        var books = await Books.ReadAsync(house, secretariat);
        books.AnswersAndTasksBalance(secretariat, crowd.Accepted);
        books.TimersBalance(house.App.Clock.Now);
        books.NotificationsBalance(secretariat);
        var post = await Post.BalancedAsync(house);
        (await house.App.InScopeAsync(IsAuditIntactAsync, Actor.System("test"))).ShouldBeTrue();
        var counts = string.Create(CultureInfo.InvariantCulture,
            $"{GetType().Name}, {run}, {took.TotalSeconds:0} s, seed {Seed}: {house.Kills - _before.Kills} kills, {house.Crashes - _before.Crashes} crashes of the database, "
            + $"{crowd.Unanswered} requests without an answer; {crowd.Accepted.Count} answers accepted, {secretariat.Meetings.Count} meetings, {books}, "
            + $"{post.Sent.Count - _before.Mails} mails ({post.Again} came again). Nothing lost, nothing twice.");
        TestContext.Current.SendDiagnosticMessage(counts);
        TestContext.Current.TestOutputHelper?.WriteLine(counts);
        return books;
    }

    private static async Task<bool> IsAuditIntactAsync(IServiceProvider services)
    {
        var chain = services.GetRequiredService<AuditChain>();
        while (await chain.SealAsync(CancellationToken.None) > 0)
        {
            // Until everything that was committed is in the chain.
        }

        return (await chain.VerifyAsync(CancellationToken.None)).IsIntact;
    }
}

[Collection(StormCollection.Name)]
public sealed class TwoNodesOnDefaultHost(TwoNodes house) : TwoNodesTests(house), IClassFixture<TwoNodes>;

[Collection(StormCollection.Name)]
public sealed class TwoNodesOnAfterCommitHost(TwoNodesAfterCommit house) : TwoNodesTests(house), IClassFixture<TwoNodesAfterCommit>;

/// <summary>Beside other tests, or each other, nodes that live for seconds would never come to do anything.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class StormCollection
{
    public const string Name = "Storm";
}
