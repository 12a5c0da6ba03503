using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Intranet.Testing;

/// <summary>
/// A mail server that speaks SMTP (RFC 5321) over TCP, keeps what it is given as it came over the wire, and fails as a test says.
/// </summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<ReceivedMail> _received = new();
    private readonly Task _serving;

    public SmtpServer()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public IReadOnlyList<ReceivedMail> Received => [.. _received];

    /// <summary>
    /// The reply to a command line, instead of the usual one; null for the usual one. Several lines are a multi-line reply. For the
    /// end of a message the command is ".".
    /// </summary>
    public Func<string, string?> Answers { get; set; } = _ => null;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            var client = await _listener.AcceptTcpClientAsync(_stop.Token);
            _ = Task.Run(async () =>
            {
                using (client)
                {
                    try
                    {
                        await new Session(this, client.GetStream()).RunAsync(_stop.Token);
                    }
                    catch (Exception exception) when (exception is IOException or OperationCanceledException)
                    {
                        // The client went away, or the test is over.
                    }
                }
            });
        }
    }

    private sealed class Session(SmtpServer server, NetworkStream stream)
    {
        private const string Taken = "250 taken";
        private readonly StreamReader _reader = new(stream, Encoding.Latin1);
        private readonly List<string> _to = [];
        private string _from = "";

        public async Task RunAsync(CancellationToken cancellationToken)
        {
            await ReplyAsync("CONNECT", "220 mail.example.go.th ready", cancellationToken);
            while (await _reader.ReadLineAsync(cancellationToken) is { } line)
            {
                switch (line.Split(' ', ':')[0].ToUpperInvariant())
                {
                    case "EHLO":
                        await ReplyAsync(line, "250-mail.example.go.th\n250-8BITMIME\n250 SIZE 10485760", cancellationToken);
                        break;
                    case "MAIL" when await ReplyAsync(line, "250 sender ok", cancellationToken):
                        _from = Address(line);
                        _to.Clear();
                        break;
                    case "RCPT" when await ReplyAsync(line, "250 recipient ok", cancellationToken):
                        _to.Add(Address(line));
                        break;
                    case "DATA" when await ReplyAsync(line, "354 end with a dot", cancellationToken):
                        if (await MessageAsync(cancellationToken) is not { } lines) return;
                        if (IsGood(server.Answers(".") ?? Taken)) server._received.Enqueue(ReceivedMail.Parse(_from, _to, lines));
                        await ReplyAsync(".", Taken, cancellationToken);
                        break;
                    case "QUIT":
                        await ReplyAsync(line, "221 bye", cancellationToken);
                        return;
                    case "MAIL" or "RCPT" or "DATA":
                        break;
                    default:
                        await ReplyAsync(line, "250 ok", cancellationToken);
                        break;
                }
            }
        }

        // A line that begins with a dot comes with one more. Null if the client went away before the end: that is no message.
        private async Task<List<string>?> MessageAsync(CancellationToken cancellationToken)
        {
            var lines = new List<string>();
            while (await _reader.ReadLineAsync(cancellationToken) is { } line)
            {
                if (line == ".") return lines;
                lines.Add(line.StartsWith('.') ? line[1..] : line);
            }

            return null;
        }

        private async Task<bool> ReplyAsync(string command, string usual, CancellationToken cancellationToken)
        {
            var reply = server.Answers(command) ?? usual;
            var text = string.Concat(reply.Split('\n').Select(line => $"{line}\r\n"));
            await stream.WriteAsync(Encoding.Latin1.GetBytes(text), cancellationToken);
            return IsGood(reply);
        }

        private static bool IsGood(string reply) => reply[0] is '2' or '3';

        private static string Address(string line) => line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
    }
}
