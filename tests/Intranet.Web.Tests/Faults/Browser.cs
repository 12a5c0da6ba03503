using System.Diagnostics;
using System.Net;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Shouldly;

namespace Intranet.Web.Tests.Faults;

/// <summary>Somebody with one browser at several nodes, who goes to the next, or tries again, while one does not answer.</summary>
internal sealed class Browser
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private readonly IReadOnlyList<PageClient> _nodes;
    private int _at;

    /// <param name="first">The node that is asked first.</param>
    public Browser(IReadOnlyList<AppProcess> nodes, int first)
    {
        // Cookies belong to a host, not to a port: who is signed in at one node is so at the other.
        var cookies = new CookieContainer();
        _nodes = [.. nodes.Select(n => n.Visitor(cookies))];
        _at = first % nodes.Count;
    }

    /// <summary>How often the house did not answer.</summary>
    public int Unanswered { get; private set; }

    public Task SignInAsync(TestPerson person) => _nodes[_at].SignInAsync(person.UserName, TestApp.Password);

    /// <summary>Tries until it is done.</summary>
    /// <param name="attempt">Says whether it is done; must find out itself what has come of the attempt before.</param>
    public async Task PersistAsync(Func<PageClient, Task<bool>> attempt)
    {
        var since = Stopwatch.StartNew();
        for (var last = default(Exception); ; await Task.Delay(TimeSpan.FromMilliseconds(50)))
        {
            try
            {
                if (await attempt(_nodes[_at])) return;
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException or HouseIsDownException)
            {
                last = exception;
                Unanswered++;
            }

            _at = (_at + 1) % _nodes.Count;
            if (since.Elapsed > s_patience) throw new InvalidOperationException("Nothing helps.", last);
        }
    }

    /// <summary>A page of the house, or its word that it is down.</summary>
    public static Page Answered(Page page)
    {
        if (page.Status >= HttpStatusCode.InternalServerError) throw new HouseIsDownException();
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        return page;
    }

    private sealed class HouseIsDownException : Exception;
}
