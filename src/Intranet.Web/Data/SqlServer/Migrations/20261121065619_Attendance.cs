using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Attendance : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "EndedAt",
                table: "Meeting",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "StartedAt",
                table: "Meeting",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Report",
                table: "AttendanceDelegation",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReportBy",
                table: "AttendanceDelegation",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ReportedAt",
                table: "AttendanceDelegation",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AttendanceEntry",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    MeetingId = table.Column<long>(type: "bigint", nullable: false),
                    InvitationId = table.Column<long>(type: "bigint", nullable: true),
                    Order = table.Column<int>(type: "int", nullable: false),
                    PostId = table.Column<long>(type: "bigint", nullable: true),
                    AgencyId = table.Column<long>(type: "bigint", nullable: true),
                    DelegationId = table.Column<long>(type: "bigint", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    GuestName = table.Column<string>(type: "nvarchar(260)", maxLength: 260, nullable: true),
                    GuestPosition = table.Column<string>(type: "nvarchar(260)", maxLength: 260, nullable: true),
                    GuestAgency = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttendanceEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AttendanceEntry_Agency_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Agency",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AttendanceEntry_AttendanceDelegation_DelegationId",
                        column: x => x.DelegationId,
                        principalTable: "AttendanceDelegation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AttendanceEntry_Invitation_InvitationId",
                        column: x => x.InvitationId,
                        principalTable: "Invitation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AttendanceEntry_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AttendanceEntry_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AttendanceEntry_Post_PostId",
                        column: x => x.PostId,
                        principalTable: "Post",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportBackRule",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Days = table.Column<int>(type: "int", nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportBackRule", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceEntry_AgencyId",
                table: "AttendanceEntry",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceEntry_DelegationId",
                table: "AttendanceEntry",
                column: "DelegationId");

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceEntry_InvitationId_DelegationId_PersonId",
                table: "AttendanceEntry",
                columns: new[] { "InvitationId", "DelegationId", "PersonId" },
                unique: true,
                filter: "[InvitationId] IS NOT NULL AND [DelegationId] IS NOT NULL AND [PersonId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceEntry_MeetingId_Order",
                table: "AttendanceEntry",
                columns: new[] { "MeetingId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceEntry_PersonId",
                table: "AttendanceEntry",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceEntry_PostId",
                table: "AttendanceEntry",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportBackRule_From",
                table: "ReportBackRule",
                column: "From",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AttendanceEntry");

            migrationBuilder.DropTable(
                name: "ReportBackRule");

            migrationBuilder.DropColumn(
                name: "EndedAt",
                table: "Meeting");

            migrationBuilder.DropColumn(
                name: "StartedAt",
                table: "Meeting");

            migrationBuilder.DropColumn(
                name: "Report",
                table: "AttendanceDelegation");

            migrationBuilder.DropColumn(
                name: "ReportBy",
                table: "AttendanceDelegation");

            migrationBuilder.DropColumn(
                name: "ReportedAt",
                table: "AttendanceDelegation");
        }
    }
}
