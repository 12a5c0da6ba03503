using System.Collections.Concurrent;
using System.Net.Mail;
using Intranet.Workflows.Notifications;

namespace Intranet.Testing;

/// <summary>A mail server that keeps what it is given, and refuses whom a test says.</summary>
public sealed class SentMail : IMailSender
{
    private readonly ConcurrentQueue<Mail> _sent = new();

    public IReadOnlyCollection<Mail> All => _sent;

    /// <summary>Addresses for which sending fails.</summary>
    public Func<string, bool> Refuses { get; set; } = _ => false;

    public Task SendAsync(string to, string subject, string body, CancellationToken cancellationToken)
    {
        if (Refuses(to)) throw new SmtpException($"{to} is refused.");
        _sent.Enqueue(new Mail(to, subject, body));
        return Task.CompletedTask;
    }

    public sealed record Mail(string To, string Subject, string Body);
}
