namespace Intranet.Web.Tests.Pages;

/// <summary>
/// Nobody of these is the data protection officer, to whom the logs are shown (AccessLogTests). The secretary heads the centre and may
/// hold its cases; the administrator keeps the schedule.
/// </summary>
public sealed partial class PermissionMatrixTests
{
    private const string PrivacyShown = """
        /privacy                       sign-in  404  404  404  404  shown  404  shown
        /privacy/access                sign-in  404  404  404  404  404    404  404
        /privacy/due                   sign-in  404  404  404  404  shown  404  404
        /privacy/holds                 sign-in  404  404  404  404  shown  404  404
        /privacy/removals              sign-in  404  404  404  404  404    404  404
        /privacy/cases/{case}/hold     sign-in  404  404  404  404  shown  404  404
        /privacy/cases/{nothing}/hold  sign-in  404  404  404  404  404    404  404
        /privacy/schedule              sign-in  404  404  404  404  404    404  shown
        /privacy/schedule/{retention}  sign-in  404  404  404  404  404    404  shown
        /privacy/schedule/{nothing}    sign-in  404  404  404  404  404    404  404
        """;

    private const string PrivacyPosted = """
        /privacy/cases/{case}/hold                  sign-in  404  404  404  404  done     404  404
        /privacy/cases/{case}/hold?handler=release  sign-in  404  404  404  404  refused  404  404
        /privacy/schedule/{retention}               sign-in  404  404  404  404  404      404  done
        """;
}
