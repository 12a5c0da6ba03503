using System.Diagnostics;
using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Web.Hosting;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Intranet.Testing;

/// <summary>
/// Two nodes of the application as processes of their own, with a database server and a mail server of their own, to be killed
/// and started again. The test's own application on the database sets the scene and looks; it does no background work. A class
/// fixture; nothing starts before the first use.
/// </summary>
public class TwoNodes : IAsyncLifetime
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private readonly OwnServerApp _app = new();
    private readonly List<AppProcess> _nodes = [];
    private readonly Dictionary<AppProcess, Task> _starts = [];

    public TestApp App => _app;

    public SmtpServer Mail { get; } = new();

    public IReadOnlyList<AppProcess> Nodes => _nodes;

    public int Kills { get; private set; }

    public int Crashes { get; private set; }

    /// <summary>How many mails may have been sent without that being noted: one for each node that was in the middle of it.</summary>
    public int MailsInDoubt => Kills + (Crashes * _nodes.Count);

    /// <summary>Settings of the nodes beside those of the mail.</summary>
    protected virtual IEnumerable<(string Key, string Value)> Settings => [];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Starts the nodes that are down, both at once; returns when they answer.</summary>
    public async Task StartAsync()
    {
        if (_nodes.Count == 0)
        {
            var database = await _app.ConnectionStringAsync();
            (string Key, string Value)[] mail = [("Host", "127.0.0.1"), ("Port", $"{Mail.Port}"), ("From", "intranet@example.go.th")];
            var settings = mail.Select(m => ($"{MailOptions.Section}:{m.Key}", m.Value)).Concat(Settings)
                .ToDictionary(s => s.Item1, s => s.Item2, StringComparer.Ordinal);
            _nodes.AddRange([new AppProcess(database, settings), new AppProcess(database, settings)]);
        }

        foreach (var node in _nodes.Where(n => !n.IsRunning)) _starts[node] = node.StartAsync();
        await Task.WhenAll(_starts.Values);
    }

    public async Task KillAsync(AppProcess node)
    {
        Kills++;
        await node.KillAsync();
    }

    /// <summary>Waits until one of them answers.</summary>
    public async Task OneAnswersAsync() => await await Task.WhenAny(_starts.Values);

    /// <summary>
    /// Kills one of those that answer, as chance has it, and starts it again, which goes on after this returns: the next blow need
    /// not wait for it.
    /// </summary>
    public async Task KillAndStartOneAsync(Random random)
    {
        AppProcess[] up = [.. _nodes.Where(n => _starts[n].IsCompletedSuccessfully)];
        var node = up[random.Next(up.Length)];
        await KillAsync(node);
        _starts[node] = node.StartAsync();
    }

    /// <summary>The database server goes down at once and comes back.</summary>
    public async Task CrashDatabaseAsync()
    {
        Crashes++;
        await _app.Server!.CrashAsync();
    }

    /// <summary>Sets the business clock for all: nodes that run follow at their next round of background work.</summary>
    public async Task MoveClockAsync(DateTimeOffset to)
    {
        App.Clock.Set(to);
        await App.InScopeAsync(
            async services =>
            {
                await services.GetRequiredService<BusinessClock>().MoveAsync(services.GetRequiredService<IntranetDbContext>(), to, CancellationToken.None);
                return 0;
            },
            Actor.System("test"));
    }

    /// <summary>Waits until the nodes have done everything that is due.</summary>
    public async Task IdleAsync()
    {
        var since = Stopwatch.StartNew();
        while (await DueAsync() is [_, ..] due)
        {
            if (since.Elapsed > s_patience) throw new InvalidOperationException($"After {since.Elapsed} there is still to do: {string.Join("; ", due)}");
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var node in _nodes) await node.DisposeAsync();
        await _app.DisposeAsync();
        if (_app.Server is { } server) await server.DisposeAsync();
        await Mail.DisposeAsync();
    }

    private Task<List<string>> DueAsync() => App.QueryAsync(async db =>
    {
        var happenings = await db.Set<Happening>().Where(h => h.DoneAt == null).Select(h => $"{h.EventName} of {h.InstanceId}: {h.LastError}").Take(5).ToListAsync();
        var timers = await db.Set<ProcessTimer>().Where(t => t.DoneAt == null && t.DueAt <= App.Clock.Now).Select(t => $"timer {t.Level} of {t.InstanceId}").Take(5).ToListAsync();
        var messages = await db.Set<OutboxMessage>().Where(m => m.DoneAt == null).Select(m => $"{m.Kind} {m.Id}: {m.LastError}").Take(5).ToListAsync();
        return happenings.Concat(timers).Concat(messages).ToList();
    });

    private sealed class OwnServerApp : TestApp
    {
        public DurableServer? Server { get; private set; }

        protected override async Task<TestDatabase> DatabaseAsync() => await TestDatabase.CreateOnAsync(Server = await DurableServer.StartAsync());
    }
}

/// <summary>Two nodes that advance their processes after the commit.</summary>
public sealed class TwoNodesAfterCommit : TwoNodes
{
    protected override IEnumerable<(string Key, string Value)> Settings => [("DOTNET_STARTUP_HOOKS", typeof(TwoNodes).Assembly.Location)];
}
