using System.Net.Mail;
using System.Text;
using Intranet.Workflows.Jobs;
using Intranet.Workflows.Notifications;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Hosting;

/// <summary>The mail server. Without a host nothing is mailed: what is owed stands in the inbox anyway.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    public string? Host { get; init; }

    public int Port { get; init; } = 25;

    /// <summary>The address that mails come from; message ids are of its domain.</summary>
    public string? From { get; init; }

    /// <summary>Whether the server is spoken to under TLS (STARTTLS).</summary>
    public bool Tls { get; init; }

    public string? UserName { get; init; }

    public string? Password { get; init; }

    /// <summary>How long the server may take over one mail; it is tried again later.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);
}

internal sealed class SmtpMailSender(IOptions<MailOptions> options, ILogger<SmtpMailSender> logger) : IMailSender
{
    private const int FirstPermanentReply = 500;

    public async Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        if (settings.Host is null)
        {
            logger.LogDebug("No mail server is set (Mail:Host); the message stays in the inbox only");
            return;
        }

        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Tls };
        if (settings.UserName is not null) client.Credentials = new System.Net.NetworkCredential(settings.UserName, settings.Password);
        try
        {
            using var message = Write(mail, new MailAddress(settings.From!));

            // The client's own timeout does not hold for what it does asynchronously.
            await client.SendMailAsync(message, cancellationToken).WaitAsync(settings.Patience, TimeProvider.System, cancellationToken);
        }
        catch (Exception exception) when (exception is FormatException or SmtpException { StatusCode: >= (SmtpStatusCode)FirstPermanentReply })
        {
            throw new DeliveryRefusedException(exception.Message, exception);
        }
    }

    // A mail is part of the record's thread, whether or not the reader got the first: the thread's id stands for that.
    private static MailMessage Write(OutgoingMail mail, MailAddress from)
    {
        var message = new MailMessage(from, new MailAddress(mail.To))
        {
            Subject = mail.Subject.ReplaceLineEndings(" "),
            Body = mail.Body,
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Message-ID", $"<{mail.Id}@{from.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.Thread is null) return message;

        message.Headers.Add("In-Reply-To", $"<{mail.Thread}@{from.Host}>");
        message.Headers.Add("References", $"<{mail.Thread}@{from.Host}>");
        return message;
    }
}
