using System.Net;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Shouldly;

namespace Intranet.Web.Tests.Faults;

/// <summary>Eight people at their browsers, spread over the nodes, who try again when the house does not answer.</summary>
internal sealed class Answering(IReadOnlyList<AppProcess> nodes, TestInvitedMeeting invited, TestPerson head)
{
    private const int Clients = 8;

    private readonly Queue<long> _open = new(invited.Invitations.Select(i => i.Id));
    private readonly HashSet<long> _accepted = [];
    private readonly Dictionary<int, PageClient> _browsers = [];
    private volatile int _pauseAt;

    public HashSet<long> Accepted => _accepted;

    /// <summary>Answers until so many are accepted, then does the deed while the others go on; returns when all have stopped.</summary>
    /// <param name="pauseAt">How many accepted answers make those stop whose node still stands.</param>
    public async Task RunUntilAsync(int accepted, Func<Task> deed, int pauseAt = int.MaxValue)
    {
        _pauseAt = pauseAt;
        var enough = new TaskCompletionSource();
        var people = Task.WhenAll(Enumerable.Range(0, Clients).Select(n => Task.Run(() => AnswerAsync(n, accepted, enough))));
        await Task.WhenAny(enough.Task, people);
        await deed();
        await people;
    }

    private async Task AnswerAsync(int person, int accepted, TaskCompletionSource enough)
    {
        while (Next() is { } invitationId)
        {
            try
            {
                if (!_browsers.TryGetValue(person, out var browser)) browser = await SignInAsync(person);
                var page = await browser.GetAsync($"/meetings/invitations/{invitationId}");
                if (page.Buttons.Contains("ส่งคำตอบ"))
                    page = await browser.SubmitAsync(page, new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.Kind"] = nameof(AnswerKind.Attend) }, "ส่งคำตอบ");
                page.Status.ShouldBe(HttpStatusCode.OK);
                Accept(invitationId, accepted, enough);
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
            {
                // The house is down: the answer may or may not have been taken; it is asked for again after the start.
                Return(invitationId);
                return;
            }
        }
    }

    private async Task<PageClient> SignInAsync(int person)
    {
        var browser = nodes[person % nodes.Count].Visitor();
        await browser.SignInAsync(head.UserName, TestApp.Password);
        lock (_browsers) _browsers[person] = browser;
        return browser;
    }

    private long? Next()
    {
        lock (_accepted)
            if (_accepted.Count >= _pauseAt) return null;
        lock (_open) return _open.TryDequeue(out var id) ? id : null;
    }

    private void Return(long invitationId)
    {
        lock (_open) _open.Enqueue(invitationId);
    }

    private void Accept(long invitationId, int accepted, TaskCompletionSource enough)
    {
        lock (_accepted)
        {
            _accepted.Add(invitationId);
            if (_accepted.Count >= accepted) enough.TrySetResult();
        }
    }
}
