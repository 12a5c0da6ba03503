namespace Intranet.Web.Tests.Pages;

/// <summary>The staff of the invited agency is the officer who is sent; what is recorded from paper is the clerk's, what is taken back the head's.</summary>
public sealed partial class PermissionMatrixTests
{
    private const string AnsweringShown = """
        /meetings/calendar                              sign-in  shown  shown  shown  shown  shown  shown  shown
        /meetings/delegations                           sign-in  shown  shown  shown  shown  shown  shown  shown
        /meetings/delegations/{delegation}              sign-in  shown  shown  shown  404    shown  shown  404
        /meetings/delegations/{delegation}/withdraw     sign-in  404    shown  404    404    404    404    404
        /meetings/delegations/{nothing}                 sign-in  404    404    404    404    404    404    404
        /meetings/invitations/{invitation}/paper-order  sign-in  404    404    shown  404    404    404    404
        /meetings/invitations/{answered}/take-back      sign-in  404    shown  404    404    404    404    404
        """;

    private const string AnsweringPosted = """
        /meetings/delegations/{delegation}?handler=Acknowledge  sign-in  done  refused  refused  404  refused  refused  404
        /meetings/delegations/{delegation}?handler=Refuse       sign-in  done  refused  refused  404  refused  refused  404
        /meetings/delegations/{delegation}?handler=PassOn       sign-in  done  refused  refused  404  refused  refused  404
        /meetings/delegations/{delegation}/withdraw             sign-in  404   done     404      404  404      404      404
        /meetings/invitations/{fresh}/paper-order               sign-in  404   404      done     404  404      404      404
        /meetings/invitations/{answered}/take-back              sign-in  404   done     404      404  404      404      404
        """;
}
