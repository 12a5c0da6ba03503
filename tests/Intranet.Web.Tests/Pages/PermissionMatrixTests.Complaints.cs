namespace Intranet.Web.Tests.Pages;

/// <summary>The secretary is an officer and the head of the centre in which the case was registered as well. The governor sees the case, not the complainant.</summary>
public sealed partial class PermissionMatrixTests
{
    private const string ComplaintsShown = """
        /complaints                      sign-in  404  404  404  404  shown  shown  404
        /complaints/new                  sign-in  404  404  404  404  shown  404    404
        /complaints/{complaint}          sign-in  404  404  404  404  shown  shown  404
        /complaints/{nothing}            sign-in  404  404  404  404  404    404    404
        /complaints/{complaint}/receipt  sign-in  404  404  404  404  shown  shown  404
        /complaints/{nothing}/receipt    sign-in  404  404  404  404  404    404    404
        /complaints/rules                sign-in  404  404  404  404  shown  404    404
        /complaints/rules/add            sign-in  404  404  404  404  shown  404    404
        /complaints/rules/try            sign-in  404  404  404  404  shown  404    404
        /complaints/rules/{rule}         sign-in  404  404  404  404  shown  404    404
        /complaints/rules/{rule}/end     sign-in  404  404  404  404  shown  404    404
        /complaints/rules/{nothing}      sign-in  404  404  404  404  404    404    404
        """;

    private const string ComplaintsPosted = """
        /complaints/new                  sign-in  404  404  404  404  refused  404  404
        /complaints/{complaint}          sign-in  404  404  404  404  shown    404  404
        /complaints/rules?handler=move   sign-in  404  404  404  404  done     404  404
        /complaints/rules/add            sign-in  404  404  404  404  done     404  404
        /complaints/rules/{rule}         sign-in  404  404  404  404  done     404  404
        /complaints/rules/{rule}/end     sign-in  404  404  404  404  done     404  404
        """;
}
