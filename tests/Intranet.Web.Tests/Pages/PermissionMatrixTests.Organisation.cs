namespace Intranet.Web.Tests.Pages;

/// <summary>Everybody looks at the register; only administrators change it. The columns are those of the whole matrix.</summary>
public sealed partial class PermissionMatrixTests
{
    private const string OrganisationShown = """
        /organisation/absences                                 sign-in  shown  shown  shown  shown  shown  shown  shown
        /organisation/absences/{absence}                       sign-in  shown  404    shown  404    404    404    shown
        /organisation/agencies/{agency}/edit                   sign-in  404    404    404    404    404    404    shown
        /organisation/agencies/{agency}/new-post               sign-in  404    404    404    404    404    404    shown
        /organisation/agencies/{agency}/rename                 sign-in  404    404    404    404    404    404    shown
        /organisation/find/{what}/{nothing}                    sign-in  404    404    404    404    404    404    404
        /organisation/holidays/{holiday}/withdraw              sign-in  404    404    404    404    404    404    shown
        /organisation/import                                   sign-in  404    404    404    404    404    404    shown
        /organisation/new-absence                              sign-in  shown  shown  shown  shown  shown  shown  shown
        /organisation/new-absence?person={person}              sign-in  shown  404    shown  404    404    404    shown
        /organisation/new-agency                               sign-in  404    404    404    404    404    404    shown
        /organisation/new-holiday                              sign-in  404    404    404    404    404    404    shown
        /organisation/new-person                               sign-in  404    404    404    404    404    404    shown
        /organisation/new-working-group                        sign-in  404    404    404    404    404    404    shown
        /organisation/people                                   sign-in  shown  shown  shown  shown  shown  shown  shown
        /organisation/people/{nothing}                         sign-in  404    404    404    404    404    404    404
        /organisation/people/{person}                          sign-in  shown  shown  shown  shown  shown  shown  shown
        /organisation/people/{person}/edit                     sign-in  404    404    404    404    404    404    shown
        /organisation/people/{person}/roles                    sign-in  404    404    404    404    404    404    shown
        /organisation/posts/{post}                             sign-in  shown  shown  shown  shown  shown  shown  shown
        /organisation/posts/{post}/appoint                     sign-in  404    404    404    404    404    404    shown
        /organisation/posts/{post}/edit                        sign-in  404    404    404    404    404    404    shown
        /organisation/posts/{post}/holdings/{holding}/end      sign-in  404    404    404    404    404    404    shown
        /organisation/tree                                     sign-in  shown  shown  shown  shown  shown  shown  shown
        /organisation/working-groups/{group}/edit              sign-in  404    404    404    404    404    404    shown
        /organisation/working-groups/{group}/seats             sign-in  404    404    404    404    404    404    shown
        /organisation/working-groups/{group}/seats/{seat}/end  sign-in  404    404    404    404    404    404    shown
        """;

    private const string OrganisationPosted = """
        /organisation/absences/{absence}                         sign-in  refused  404  refused  404  404  404  refused
        /organisation/absences/{absence}?handler=End             sign-in  refused  404  refused  404  404  404  refused
        /organisation/agencies/{agency}/edit                     sign-in  404  404  404  404  404  404  refused
        /organisation/agencies/{agency}/new-post                 sign-in  404  404  404  404  404  404  refused
        /organisation/agencies/{agency}/rename                   sign-in  404  404  404  404  404  404  refused
        /organisation/agencies/{agency}/rename?handler=Former    sign-in  404  404  404  404  404  404  refused
        /organisation/holidays/{holiday}/withdraw                sign-in  404  404  404  404  404  404  refused
        /organisation/import?handler=Apply                       sign-in  404  404  404  404  404  404  refused
        /organisation/import?handler=Preview                     sign-in  404  404  404  404  404  404  refused
        /organisation/new-absence                                sign-in  refused  refused  refused  refused  refused  refused  refused
        /organisation/new-agency                                 sign-in  404  404  404  404  404  404  refused
        /organisation/new-holiday                                sign-in  404  404  404  404  404  404  refused
        /organisation/new-person                                 sign-in  404  404  404  404  404  404  refused
        /organisation/new-working-group                          sign-in  404  404  404  404  404  404  refused
        /organisation/people/{person}/edit                       sign-in  404  404  404  404  404  404  refused
        /organisation/people/{person}/roles?handler=Give         sign-in  404  404  404  404  404  404  refused
        /organisation/people/{person}/roles?handler=Withdraw     sign-in  404  404  404  404  404  404  404
        /organisation/posts/{post}/appoint                       sign-in  404  404  404  404  404  404  refused
        /organisation/posts/{post}/edit                          sign-in  404  404  404  404  404  404  refused
        /organisation/posts/{post}/holdings/{holding}/end        sign-in  404  404  404  404  404  404  refused
        /organisation/working-groups/{group}/edit                sign-in  404  404  404  404  404  404  refused
        /organisation/working-groups/{group}/seats/{seat}/end    sign-in  404  404  404  404  404  404  refused
        /organisation/working-groups/{group}/seats?handler=Add   sign-in  404  404  404  404  404  404  refused
        /organisation/working-groups/{group}/seats?handler=Move  sign-in  404  404  404  404  404  404  refused
        """;
}
