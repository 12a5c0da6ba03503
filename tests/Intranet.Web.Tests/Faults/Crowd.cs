using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;
using Intranet.Domain.Meetings;
using Intranet.Testing;

namespace Intranet.Web.Tests.Faults;

/// <summary>Eight people at their browsers, spread over the nodes, who answer whatever invitation comes, and do not give up.</summary>
internal sealed class Crowd
{
    private const int People = 8;
    private const string Answer = "ส่งคำตอบ";
    private static readonly Dictionary<string, string> s_attend = new(StringComparer.Ordinal) { ["Input.Kind"] = nameof(AnswerKind.Attend) };

    private readonly Channel<long> _owed = Channel.CreateUnbounded<long>();
    private readonly ConcurrentDictionary<long, bool> _accepted = new();
    private readonly List<Browser> _browsers;
    private Task _answering = Task.CompletedTask;

    private Crowd(TwoNodes house) => _browsers = [.. Enumerable.Range(0, People).Select(n => new Browser(house.Nodes, n))];

    public IReadOnlyCollection<long> Accepted => [.. _accepted.Keys];

    /// <summary>How many invitations wait for an answer of theirs.</summary>
    public int Backlog => _owed.Reader.Count;

    public int Unanswered => _browsers.Sum(b => b.Unanswered);

    public static async Task<Crowd> SignedInAsync(TwoNodes house, TestPerson head)
    {
        var crowd = new Crowd(house);
        foreach (var browser in crowd._browsers) await browser.SignInAsync(head);
        crowd._answering = Task.WhenAll(crowd._browsers.Select(b => Task.Run(() => crowd.AnswerAsync(b))));
        return crowd;
    }

    public void Owes(IEnumerable<long> invitationIds)
    {
        foreach (var id in invitationIds) _owed.Writer.TryWrite(id);
    }

    /// <summary>Waits until so many more are accepted, or so much time has passed.</summary>
    public async Task AcceptedAsync(int more, TimeSpan atMost)
    {
        var (enough, since) = (_accepted.Count + more, Stopwatch.StartNew());
        while (_accepted.Count < enough && since.Elapsed < atMost)
        {
            if (_answering.IsFaulted) await _answering;
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }

    /// <summary>Nothing new comes; returns when everything is answered.</summary>
    public Task EndAsync()
    {
        _owed.Writer.TryComplete();
        return _answering;
    }

    private async Task AnswerAsync(Browser browser)
    {
        await foreach (var id in _owed.Reader.ReadAllAsync())
        {
            await browser.PersistAsync(async node =>
            {
                // It may have been taken by the attempt before, whose reply was lost.
                var page = Browser.Answered(await node.GetAsync($"/meetings/invitations/{id}"));
                return !page.Buttons.Contains(Answer) || Browser.Answered(await node.SubmitAsync(page, s_attend, Answer)).Errors.Count == 0;
            });
            _accepted[id] = true;
        }
    }
}
