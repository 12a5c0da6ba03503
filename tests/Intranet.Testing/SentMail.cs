using System.Collections.Concurrent;
using System.Net.Mail;
using Intranet.Workflows.Notifications;

namespace Intranet.Testing;

/// <summary>A mail server that keeps what it is given, and refuses whom a test says.</summary>
public sealed class SentMail : IMailSender
{
    private readonly ConcurrentQueue<OutgoingMail> _sent = new();

    public IReadOnlyCollection<OutgoingMail> All => _sent;

    /// <summary>Addresses for which sending fails.</summary>
    public Func<string, bool> Refuses { get; set; } = _ => false;

    /// <summary>As if these had never been sent, for tests that share an application.</summary>
    public void Forget(Func<OutgoingMail, bool> which)
    {
        for (var left = _sent.Count; left > 0 && _sent.TryDequeue(out var mail); left--)
            if (!which(mail)) _sent.Enqueue(mail);
    }

    public Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        if (Refuses(mail.To)) throw new SmtpException($"{mail.To} is refused.");
        _sent.Enqueue(mail);
        return Task.CompletedTask;
    }
}
